MODEL = "LiquidAI/LFM2-1.2B"  # finds: model-id liquid-ai model=LiquidAI/LFM2-1.2B
PHRASE = "liquid ai"  # finds nothing
