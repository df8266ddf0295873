from foundry_local import FoundryLocalManager  # finds: import azure-foundry-local

# finds: client azure-foundry-local model=phi-3.5-mini
# finds: model-id azure-foundry-local model=phi-3.5-mini
manager = FoundryLocalManager("phi-3.5-mini")
foundry = "a local one, for anchors"  # finds nothing
