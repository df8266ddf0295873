import outlines  # finds: import outlines

# finds: client outlines model=microsoft/Phi-3-mini-4k-instruct
# finds: model-id transformers model=microsoft/Phi-3-mini-4k-instruct
model = outlines.models.transformers("microsoft/Phi-3-mini-4k-instruct")
# finds: framework-call outlines chat,grammar model=microsoft/Phi-3-mini-4k-instruct host=transformers
generator = outlines.generate.choice(model, ["open", "closed"])
print(generator("Is the shop open?"))
sketch = "outlines only"  # finds nothing
