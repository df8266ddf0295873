from stability_sdk import client  # finds: import stability

# finds: client stability model=stable-diffusion-xl-1024-v1-0
# finds: model-id stability model=stable-diffusion-xl-1024-v1-0
pictures = client.StabilityInference(key="…", engine="stable-diffusion-xl-1024-v1-0")
# finds: sdk-call stability image-generation model=stable-diffusion-xl-1024-v1-0
# finds: prompt stability
pictures.generate(prompt="A harbour at dawn")
stability = "of a hull"  # finds nothing
