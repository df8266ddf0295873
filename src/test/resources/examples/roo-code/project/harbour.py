roo_at_the_quay = "roo"  # finds nothing
