from humanloop import Humanloop  # finds: import humanloop

loop = Humanloop()
# finds: eval humanloop
loop.prompts.call(path="letters", messages=[{"role": "user", "content": "When do you open?"}])


class Loop:
    prompts = None


Loop().prompts  # finds nothing
