import flash_attn  # finds: import nvidia
from transformers import pipeline  # finds: import transformers

# finds: client transformers model=gpt2
# finds: model-id transformers model=gpt2
writer = pipeline("text-generation", model="gpt2")
green = "nvidia"  # finds nothing
