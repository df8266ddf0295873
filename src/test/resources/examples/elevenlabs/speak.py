from elevenlabs.client import ElevenLabs  # finds: import elevenlabs

client = ElevenLabs()  # finds: client elevenlabs
# finds: sdk-call elevenlabs text-to-speech model=eleven_multilingual_v2
# finds: model-id elevenlabs model=eleven_multilingual_v2
client.text_to_speech.convert(voice_id="v", text="Good morning", model_id="eleven_multilingual_v2")
labs = 11  # finds nothing
