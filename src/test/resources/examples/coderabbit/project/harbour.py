coderabbit_at_the_quay = "coderabbit"  # finds nothing
