agents_at_the_quay = "agents"  # finds nothing
