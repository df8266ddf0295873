variable "agent_model" {
  default = "anthropic.claude-3-haiku-20240307-v1:0"
}

resource "aws_bedrock_provisioned_model_throughput" "reserved" {
  model_arn   = aws_bedrock_custom_model.tuned.model_arn
  model_units = 1
}

resource "aws_bedrock_custom_model" "tuned" {
  base_model_identifier = "amazon.titan-text-express-v1"
}

resource "aws_bedrock_guardrail" "g" {}
resource "aws_bedrock_inference_profile" "p" {}
resource "aws_bedrock_model_invocation_logging_configuration" "l" {}
resource "aws_bedrock_model_invocation_job" "nightly" {}
resource "aws_bedrock_evaluation_job" "e" {}
resource "aws_bedrock_foundation_model_agreement" "a" {}
data "aws_bedrock_foundation_models" "all" {}

resource "aws_bedrockagent_agent" "helper" {
  foundation_model = var.agent_model
}

resource "aws_bedrockagent_knowledge_base" "kb" {}
resource "aws_bedrockagent_prompt" "p" {}
resource "aws_bedrockagentcore_memory" "m" {}
resource "aws_bedrockagentcore_agent_runtime" "r" {}
resource "aws_sagemaker_endpoint" "own" {}
resource "aws_kendra_index" "k" {}

resource "aws_opensearchserverless_collection" "vectors" {
  type = "VECTORSEARCH"
}

# a collection of logs holds no vectors
resource "aws_opensearchserverless_collection" "logs" {
  type = "TIMESERIES"
}

resource "aws_s3vectors_index" "v" {}

# nothing of all this is a model's: a bucket named bedrock, a queue
resource "aws_s3_bucket" "bedrock" {
  bucket = "bedrock-world-saves"
}

resource "aws_iam_policy" "call" {
  policy = jsonencode({
    Statement = [{
      Action   = ["bedrock:InvokeModel", "s3:GetObject", "sagemaker:InvokeEndpoint"]
      Resource = "*"
    }, {
      Action = "bedrock-agentcore:*"
    }]
  })
}
