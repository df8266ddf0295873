from ai21 import AI21Client  # finds: import ai21
from ai21.models.chat import ChatMessage  # finds: import ai21

client = AI21Client()  # finds: client ai21
# finds: sdk-call ai21 chat model=jamba-large
# finds: model-id ai21 model=jamba-large
client.chat.completions.create(model="jamba-large", messages=[ChatMessage(role="user", content="x")])
ai21 = "a flight"  # finds nothing
