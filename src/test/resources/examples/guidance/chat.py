from guidance import gen, models  # finds: import guidance

# finds: client guidance model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
model = models.OpenAI("gpt-4o-mini")
print(model + "When do you open? " + gen("answer"))  # finds: framework-call guidance chat,grammar
guidance = "for visitors"  # finds nothing
