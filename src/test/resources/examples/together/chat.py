from together import Together  # finds: import together

client = Together()  # finds: client together
# finds: sdk-call together chat model=meta-llama/Llama-3.3-70B-Instruct-Turbo
answer = client.chat.completions.create(
    # finds: model-id together model=meta-llama/Llama-3.3-70B-Instruct-Turbo
    model="meta-llama/Llama-3.3-70B-Instruct-Turbo",
    messages=[{"role": "user", "content": "When do you open?"}],
)
print(answer.choices[0].message.content)  # finds: response-use together
# finds: sdk-call together image-generation model=black-forest-labs/FLUX.1-schnell
# finds: model-id together model=black-forest-labs/FLUX.1-schnell
# finds: prompt together
client.images.generate(model="black-forest-labs/FLUX.1-schnell", prompt="A lighthouse in the fog, in ink")
together = ["we", "are"]  # finds nothing
