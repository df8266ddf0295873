openhands_at_the_quay = "openhands"  # finds nothing
