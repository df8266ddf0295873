# finds: vendor-state bedrock-kb
SHELF = "arn:aws:bedrock:eu-west-1:123456789012:knowledge-base/ABCDEFGH12"
ROCK = "arn:aws:s3:::bedrock-kb"  # finds nothing
