import habana_frameworks.torch.core as htcore  # finds: import intel-gaudi
from transformers import pipeline  # finds: import transformers

# finds: client transformers model=gpt2
# finds: model-id transformers model=gpt2
writer = pipeline("text-generation", model="gpt2")
gaudi = "an architect"  # finds nothing
