from portkey_ai import Portkey  # finds: import portkey

client = Portkey(api_key="k", virtual_key="v")  # finds: client portkey
# finds: sdk-call portkey chat,routing model=gpt-4o host=openai
# finds: model-id openai model=gpt-4o
client.chat.completions.create(model="gpt-4o", messages=[])
key = "of the port"  # finds nothing
