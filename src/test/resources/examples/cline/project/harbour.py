cline_at_the_quay = "cline"  # finds nothing
