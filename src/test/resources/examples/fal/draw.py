import fal_client  # finds: import fal

# finds: sdk-call fal image-generation model=fal-ai/flux/dev
# finds: model-id fal model=fal-ai/flux/dev
# finds: prompt fal
fal_client.subscribe("fal-ai/flux/dev", arguments={"prompt": "a lighthouse in the fog"})
fal = "down"  # finds nothing
