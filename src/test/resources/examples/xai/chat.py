from xai_sdk import Client  # finds: import xai
from xai_sdk.chat import system, user  # finds: import xai

client = Client(api_key="from the vault")  # finds: client xai
chat = client.chat.create(model="grok-4")  # finds: model-id xai model=grok-4
chat.append(system("You answer letters in one short sentence."))  # finds: prompt xai
chat.append(user("When do you open?"))
print(chat.sample().content)  # finds: response-use xai; sdk-call xai chat model=grok-4
grok = "to understand wholly"  # finds nothing
