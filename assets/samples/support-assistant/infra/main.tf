terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}

resource "aws_iam_role_policy" "digest" {
  name = "digest-translates"
  role = aws_iam_role.digest.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["bedrock:InvokeModel", "bedrock:Converse"]
      Resource = "arn:aws:bedrock:*::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0"
    }]
  })
}

resource "aws_bedrock_guardrail" "support" {
  name                      = "support-answers"
  blocked_input_messaging   = "I can't help with that."
  blocked_outputs_messaging = "I can't help with that."
  topic_policy_config {
    topics_config {
      name       = "refunds"
      type       = "DENY"
      definition = "Promises of money back."
    }
  }
}
