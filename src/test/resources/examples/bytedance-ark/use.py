from volcenginesdkarkruntime import Ark  # finds: import bytedance-ark

client = Ark()  # finds: client bytedance-ark
# finds: sdk-call bytedance-ark chat model=doubao-1-5-pro-32k-250115
answer = client.chat.completions.create(
    # finds: model-id bytedance-ark model=doubao-1-5-pro-32k-250115
    model="doubao-1-5-pro-32k-250115", messages=[{"role": "user", "content": "When do you open?"}]
)
print(answer.choices[0].message.content)  # finds: response-use bytedance-ark
pair = ["noah", "ark"]  # finds nothing
