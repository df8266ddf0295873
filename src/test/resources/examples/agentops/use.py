import agentops  # finds: import agentops

agentops.init(default_tags=["letters"])  # finds: eval agentops


def init(tags):
    return tags


init(["agentops"])  # finds nothing
