from runwayml import RunwayML  # finds: import runway

client = RunwayML()  # finds: client runway
# finds: sdk-call runway video-generation model=gen4_turbo
# finds: model-id runway model=gen4_turbo
client.image_to_video.create(model="gen4_turbo", prompt_image="https://example.org/harbour.png")
runway = "27L"  # finds nothing
