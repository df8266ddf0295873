from lumaai import LumaAI  # finds: import luma

client = LumaAI()  # finds: client luma
# finds: sdk-call luma video-generation
# finds: prompt luma
client.generations.create(prompt="A harbour at dawn")
luma = "brightness"  # finds nothing
