from cartesia import Cartesia  # finds: import cartesia

client = Cartesia()  # finds: client cartesia
# finds: sdk-call cartesia text-to-speech model=sonic-2
# finds: model-id cartesia model=sonic-2
client.tts.bytes(model_id="sonic-2", transcript="All aboard", voice={"mode": "id", "id": "v"})
plane = "cartesian"  # finds nothing
