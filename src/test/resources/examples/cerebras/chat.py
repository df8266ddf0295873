from cerebras.cloud.sdk import Cerebras  # finds: import cerebras

client = Cerebras()  # finds: client cerebras
# finds: sdk-call cerebras chat model=llama-3.3-70b
# finds: model-id cerebras model=llama-3.3-70b
client.chat.completions.create(model="llama-3.3-70b", messages=[{"role": "user", "content": "x"}])
wafer = "scale"  # finds nothing
