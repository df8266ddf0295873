require "aws-sdk-bedrockruntime"  # finds: import aws-bedrock

client = Aws::BedrockRuntime::Client.new(region: "us-east-1")  # finds: client aws-bedrock
response = client.converse(  # finds: sdk-call aws-bedrock chat model=amazon.nova-micro-v1:0
  model_id: "amazon.nova-micro-v1:0",  # finds: model-id aws-bedrock model=amazon.nova-micro-v1:0
  messages: [{ role: "user", content: [{ text: "When do you open?" }] }]
)
puts response.output.message.content.first.text  # finds: response-use aws-bedrock

bedrock = "granite" # finds nothing
