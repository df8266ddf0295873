from openai import OpenAI  # finds: import openai

# finds: client nvidia-nim
# finds: http-endpoint nvidia-nim
client = OpenAI(base_url="https://integrate.api.nvidia.com/v1", api_key="k")
# finds: sdk-call nvidia-nim chat model=meta/llama-3.1-70b-instruct
# finds: model-id nvidia-nim model=meta/llama-3.1-70b-instruct
client.chat.completions.create(model="meta/llama-3.1-70b-instruct", messages=[])
green = "nvidia"  # finds nothing
