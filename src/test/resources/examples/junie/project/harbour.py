junie_at_the_quay = "junie"  # finds nothing
