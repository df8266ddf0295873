from stagehand import Stagehand  # finds: import stagehand

# finds: client stagehand model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
hands = Stagehand(model_name="gpt-4o-mini")
stage_hand = "behind the curtain"  # finds nothing
