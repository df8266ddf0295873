continue_at_the_quay = "continue"  # finds nothing
