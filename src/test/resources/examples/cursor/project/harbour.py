cursor_at_the_quay = "cursor"  # finds nothing
