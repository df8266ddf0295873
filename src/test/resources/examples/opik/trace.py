from opik import track  # finds: import opik


@track
def ask(question):
    return question


ticks = "optic"  # finds nothing
