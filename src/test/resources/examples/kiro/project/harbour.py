kiro_at_the_quay = "kiro"  # finds nothing
