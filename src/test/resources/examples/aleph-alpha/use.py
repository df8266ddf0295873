from aleph_alpha_client import Client, CompletionRequest, Prompt  # finds: import aleph-alpha

client = Client(token="…")  # finds: client aleph-alpha
# finds: sdk-call aleph-alpha legacy-completions model=luminous-base
# finds: model-id aleph-alpha model=luminous-base
answer = client.complete(CompletionRequest(prompt=Prompt.from_text("Moor")), model="luminous-base")
letters = ["aleph", "alpha"]  # finds nothing
