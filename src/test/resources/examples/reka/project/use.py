from reka.client import Reka  # finds: import reka

client = Reka()  # finds: client reka
# finds: sdk-call reka chat model=reka-core-20240501
# finds: model-id reka model=reka-core-20240501
client.chat.create(model="reka-core-20240501", messages=[{"role": "user", "content": "When do you open?"}])
eureka = "reka"  # finds nothing
