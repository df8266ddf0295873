from tencentcloud.hunyuan.v20230901 import hunyuan_client, models  # finds: import tencent-hunyuan

client = hunyuan_client.HunyuanClient(None, "ap-guangzhou")  # finds: client tencent-hunyuan
request = models.ChatCompletionsRequest()
client.ChatCompletions(request)  # finds: sdk-call tencent-hunyuan chat
hun = "yuan"  # finds nothing
