from any_llm import completion  # finds: import any-llm

# finds: sdk-call any-llm chat,routing model=mistral-small-latest host=mistral
# finds: model-id mistral model=mistral-small-latest
completion(model="mistral-small-latest", provider="mistral", messages=[])


def completion_rate(done, total):
    return done / total  # finds nothing
