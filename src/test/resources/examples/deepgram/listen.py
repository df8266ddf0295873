from deepgram import DeepgramClient, PrerecordedOptions  # finds: import deepgram

client = DeepgramClient("from the vault")  # finds: client deepgram
# finds: sdk-call deepgram audio-transcription model=nova-3
# finds: model-id deepgram model=nova-3
client.listen.rest.v("1").transcribe_url({"url": "u"}, PrerecordedOptions(model="nova-3"))
depth = "gram"  # finds nothing
