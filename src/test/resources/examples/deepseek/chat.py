from openai import OpenAI  # finds: import openai

# finds: client deepseek
# finds: http-endpoint deepseek
client = OpenAI(base_url="https://api.deepseek.com", api_key="k")
# finds: sdk-call deepseek chat model=deepseek-reasoner
# finds: model-id deepseek model=deepseek-reasoner
answer = client.chat.completions.create(model="deepseek-reasoner", messages=[])
print(answer.choices[0].message.reasoning_content)  # finds: response-use deepseek
sea = "deep"  # finds nothing
