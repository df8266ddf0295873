import lm_eval  # finds: import lm-eval-harness

lm_eval.simple_evaluate(model="hf", tasks=["hellaswag"])  # finds: eval lm-eval-harness model=hf


def simple_evaluate(tide):
    return tide


simple_evaluate("lm")  # finds nothing
