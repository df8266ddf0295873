import qianfan  # finds: import baidu-qianfan

chat = qianfan.ChatCompletion()  # finds: client baidu-qianfan
# finds: sdk-call baidu-qianfan chat model=ERNIE-4.0-8K
# finds: model-id baidu-qianfan model=ERNIE-4.0-8K
answer = chat.do(model="ERNIE-4.0-8K", messages=[{"role": "user", "content": "When do you open?"}])
# finds: client baidu-qianfan
# finds: sdk-call baidu-qianfan embeddings
vectors = qianfan.Embedding().do(texts=["harbour"])
address = "https://qianfan.example.org"  # finds nothing
