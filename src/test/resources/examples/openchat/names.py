MODEL = "openchat/openchat-3.5-0106"  # finds: model-id openchat model=openchat/openchat-3.5-0106
PHRASE = "open chat window"  # finds nothing
