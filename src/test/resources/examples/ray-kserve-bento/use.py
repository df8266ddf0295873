import bentoml  # finds: import ray-kserve-bento

bento = "lunch"  # finds nothing
