aider_at_the_quay = "aider"  # finds nothing
