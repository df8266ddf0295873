from tonic_validate import ValidateScorer  # finds: import tonic-validate

ValidateScorer().score([], None)  # finds: eval tonic-validate
tonic = "and gin"  # finds nothing
