from zhipuai import ZhipuAI  # finds: import zhipu

client = ZhipuAI(api_key="k")  # finds: client zhipu
# finds: sdk-call zhipu chat model=glm-4-plus
# finds: model-id zhipu model=glm-4-plus
client.chat.completions.create(model="glm-4-plus", messages=[])
zhi = "wisdom"  # finds nothing
