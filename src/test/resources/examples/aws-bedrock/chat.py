import json

import boto3

runtime = boto3.client("bedrock-runtime", region_name="us-east-1")  # finds: client aws-bedrock
agents = boto3.client(service_name="bedrock-agent-runtime")  # finds: client aws-bedrock
storage = boto3.client("s3")  # finds nothing


def converse(question: str):
    # finds: sdk-call aws-bedrock chat,system-prompt model=anthropic.claude-3-5-sonnet-20240620-v1:0
    response = runtime.converse(
        # finds: model-id aws-bedrock model=anthropic.claude-3-5-sonnet-20240620-v1:0
        modelId="anthropic.claude-3-5-sonnet-20240620-v1:0",
        messages=[{"role": "user", "content": [{"text": question}]}],
        system=[{"text": "You answer in one short sentence."}],  # finds: prompt aws-bedrock
    )
    return response["output"]["message"]["content"][0]["text"]  # finds: response-use aws-bedrock


def invoke(question: str):
    body = json.dumps({"inputText": question})
    # finds: sdk-call aws-bedrock chat model=amazon.titan-text-express-v1
    # finds: model-id aws-bedrock model=amazon.titan-text-express-v1
    response = runtime.invoke_model(modelId="amazon.titan-text-express-v1", body=body)
    return json.loads(response["body"].read())["results"]


def retrieve(question: str):
    # finds: sdk-call aws-bedrock file-search
    return agents.retrieve_and_generate(input={"text": question})


def upload(path: str):
    storage.upload_file(path, "bucket", "bedrock")  # finds nothing
