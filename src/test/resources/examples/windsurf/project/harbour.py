windsurf_at_the_quay = "windsurf"  # finds nothing
