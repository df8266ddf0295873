import baseten  # finds: import baseten

baseten.deploy("harbour")  # finds: sdk-call baseten dedicated-deployments
base_ten = int("10")  # finds nothing
