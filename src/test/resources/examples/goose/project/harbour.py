goose_at_the_quay = "goose"  # finds nothing
