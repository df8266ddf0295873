import boto3
from bedrock_agentcore.runtime import BedrockAgentCoreApp  # finds: import bedrock-agentcore

app = BedrockAgentCoreApp()  # finds: client bedrock-agentcore
core = boto3.client("bedrock-agentcore")  # finds: client aws-bedrock
# finds: sdk-call aws-bedrock hosted-agents
core.invoke_agent_runtime(agentRuntimeArn="arn:aws:bedrock-agentcore:eu-west-1:1:runtime/clerk", payload=b"{}")
queue = boto3.client("sqs")
queue.create_event(Name="bedrock")  # finds nothing
