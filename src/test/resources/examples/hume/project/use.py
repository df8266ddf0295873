from hume import HumeClient  # finds: import hume

client = HumeClient()  # finds: client hume
client.tts.synthesize_json(utterances=[])  # finds: sdk-call hume text-to-speech
hume = "a philosopher"  # finds nothing
