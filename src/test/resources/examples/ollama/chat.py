import ollama  # finds: import ollama
from ollama import Client, chat  # finds: import ollama

client = Client(host="http://gpu-1:11434")  # finds: client ollama
# finds: sdk-call ollama chat model=llama3.1
# finds: model-id ollama model=llama3.1
response = chat(model="llama3.1", messages=[{"role": "user", "content": "When do you open?"}])
print(response["message"]["content"])  # finds: response-use ollama
# finds: sdk-call ollama legacy-completions model=mistral host=self-hosted
# finds: model-id mistral model=mistral
# finds: prompt ollama
client.generate(model="mistral", prompt="Write one line about the sea and the wind.")
# finds: sdk-call ollama embeddings model=nomic-embed-text
# finds: model-id ollama model=nomic-embed-text
ollama.embed(model="nomic-embed-text", input="x")


def pull(rope):
    return rope  # finds nothing
