resource "aws_bedrock_provisioned_model_throughput" "digest" {
  model_arn         = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.titan-embed-text-v2:0"
  model_units       = 1
  provisioned_model_name = "digest-embeddings"
}
