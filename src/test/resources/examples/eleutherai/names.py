MODEL = "EleutherAI/pythia-1.4b"  # finds: model-id eleutherai model=EleutherAI/pythia-1.4b
PHRASE = "pythia of delphi"  # finds nothing
