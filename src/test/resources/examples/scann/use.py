import scann  # finds: import scann

index = scann.scann_ops_pybind.builder([[1, 0]], 10, "dot_product")  # finds: vector-store scann


def builder(scan):
    return scan


builder("nn")  # finds nothing
