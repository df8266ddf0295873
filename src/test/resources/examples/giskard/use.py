import giskard  # finds: import giskard

giskard.scan(None)  # finds: eval giskard


def scan(picture):
    return picture


scan("giskard")  # finds nothing
