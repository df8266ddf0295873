MODEL = "WizardLM/WizardLM-13B-V1.2"  # finds: model-id wizardlm model=WizardLM/WizardLM-13B-V1.2
PHRASE = "a wizard"  # finds nothing
