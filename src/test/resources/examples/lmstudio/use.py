import lmstudio as lms  # finds: import lmstudio

# finds: client lmstudio model=qwen2.5-7b-instruct
# finds: model-id lmstudio model=qwen2.5-7b-instruct
model = lms.llm("qwen2.5-7b-instruct")
# finds: sdk-call lmstudio local-inference,chat model=qwen2.5-7b-instruct
print(model.respond("When do you open?"))


class Studio:
    def respond(self, text):
        return text


Studio().respond("lm")  # finds nothing
