# finds: model-id nous-research model=NousResearch/Hermes-3-Llama-3.1-8B
MODEL = "NousResearch/Hermes-3-Llama-3.1-8B"
PHRASE = "nous and logos"  # finds nothing
