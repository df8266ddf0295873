import boto3  # finds: import amazon-sagemaker

runtime = boto3.client("sagemaker-runtime")  # finds: client amazon-sagemaker
runtime.invoke_endpoint(EndpointName="letters", Body=b"{}")  # finds: sdk-call amazon-sagemaker chat
sage = "herb"  # finds nothing
