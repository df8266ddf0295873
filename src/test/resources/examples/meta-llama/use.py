from llama_api_client import LlamaAPIClient  # finds: import meta-llama

client = LlamaAPIClient()  # finds: client meta-llama
# finds: sdk-call meta-llama chat model=Llama-4-Maverick-17B-128E-Instruct-FP8
answer = client.chat.completions.create(
    # finds: model-id meta-llama model=Llama-4-Maverick-17B-128E-Instruct-FP8
    model="Llama-4-Maverick-17B-128E-Instruct-FP8", messages=[{"role": "user", "content": "When do you open?"}]
)
llama = "spits"  # finds nothing
