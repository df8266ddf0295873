import runpod  # finds: import runpod

endpoint = runpod.Endpoint("e")  # finds: client runpod
endpoint.run_sync({"input": {"prompt": "x"}})  # finds: sdk-call runpod dedicated-deployments
pod = "of whales"  # finds nothing
