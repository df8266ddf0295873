from uptrain import EvalLLM, Evals  # finds: import uptrain

# finds: eval uptrain
EvalLLM(openai_api_key="…").evaluate(data=[], checks=[Evals.CONTEXT_RELEVANCE])
train = "up"  # finds nothing
