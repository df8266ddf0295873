from azure.ai.evaluation import GroundednessEvaluator, evaluate  # finds: import azure-ai-evaluation

ground = GroundednessEvaluator(model_config={})  # finds: eval azure-ai-evaluation
evaluate(data="letters.jsonl", evaluators={"ground": ground})  # finds: eval azure-ai-evaluation


def weigh(evaluate):
    return evaluate(data="fish")  # finds nothing
