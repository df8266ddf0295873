from openai import OpenAI  # finds: import openai

# finds: client moonshot
# finds: http-endpoint moonshot
client = OpenAI(base_url="https://api.moonshot.cn/v1", api_key="k")
# finds: sdk-call moonshot chat model=kimi-k2-0711-preview
# finds: model-id moonshot model=kimi-k2-0711-preview
client.chat.completions.create(model="kimi-k2-0711-preview", messages=[])
moon = "shot"  # finds nothing
