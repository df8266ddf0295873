from huggingface_hub import InferenceClient  # finds: import huggingface

# finds: client huggingface model=mistralai/Mistral-7B-Instruct-v0.3
# finds: model-id huggingface model=mistralai/Mistral-7B-Instruct-v0.3
client = InferenceClient(model="mistralai/Mistral-7B-Instruct-v0.3")
# finds: sdk-call huggingface chat model=mistralai/Mistral-7B-Instruct-v0.3
answer = client.chat_completion(messages=[{"role": "user", "content": "When do you open?"}])
print(answer.choices[0].message.content)  # finds: response-use huggingface
# finds: sdk-call huggingface image-generation model=mistralai/Mistral-7B-Instruct-v0.3
client.text_to_image("a lighthouse in the fog")
face = "hugging"  # finds nothing
