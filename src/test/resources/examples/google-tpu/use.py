import torch_xla.core.xla_model as xm  # finds: import google-tpu
from transformers import pipeline  # finds: import transformers

device = xm.xla_device()
# finds: client transformers model=gpt2
# finds: model-id transformers model=gpt2
writer = pipeline("text-generation", model="gpt2")
tpu = "thermoplastic polyurethane"  # finds nothing
