from writerai import Writer  # finds: import writer

client = Writer()  # finds: client writer
# finds: sdk-call writer chat model=palmyra-x5
# finds: model-id writer model=palmyra-x5
client.chat.chat(model="palmyra-x5", messages=[{"role": "user", "content": "When do you open?"}])
writer = open("letter.txt", "w")  # finds nothing
