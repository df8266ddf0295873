import evals  # finds: import openai-evals-oss

evals.record_and_check_match(prompt="", sampled="a", expected="a")  # finds: eval openai-evals-oss
evaluations = ["yearly"]  # finds nothing
