import dspy  # finds: import dspy

# finds: client dspy model=openai/gpt-4o-mini
# finds: model-id openai model=openai/gpt-4o-mini
dspy.configure(lm=dspy.LM("openai/gpt-4o-mini"))
qa = dspy.ChainOfThought("question -> answer")  # finds: client dspy
print(qa(question="When do you open?").answer)  # finds: framework-call dspy chat,structured-output


def dspy_none():
    return None  # finds nothing
