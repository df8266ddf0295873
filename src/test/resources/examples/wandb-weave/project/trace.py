import weave  # finds: import wandb-weave

weave.init("letters")  # finds: eval wandb-weave


@weave.op()
def ask(question):
    return question


cloth = "weave"  # finds nothing
