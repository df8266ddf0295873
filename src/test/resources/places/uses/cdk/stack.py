from aws_cdk import aws_bedrock as bedrock
from aws_cdk import aws_s3 as s3


def build(scope):
    bedrock.CfnKnowledgeBase(scope, "base", name="handbook")
    s3.CfnBucket(scope, "bucket")
