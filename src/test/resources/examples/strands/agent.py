from strands import Agent  # finds: import strands
from strands.models import BedrockModel  # finds: import strands

# finds: client strands model=us.amazon.nova-pro-v1:0
# finds: client strands model=us.amazon.nova-pro-v1:0
# finds: model-id aws-bedrock model=us.amazon.nova-pro-v1:0
# finds: prompt strands
clerk = Agent(model=BedrockModel(model_id="us.amazon.nova-pro-v1:0"), system_prompt="You answer letters briefly.")
clerk("When do you open?")
strands = ["of", "hair"]  # finds nothing
