from tensorzero import TensorZeroGateway  # finds: import tensorzero

# finds: client tensorzero
gateway = TensorZeroGateway.build_http(gateway_url="http://localhost:3000")
# finds: sdk-call tensorzero chat,routing
gateway.inference(function_name="letters", input={"messages": []})
zero = [0.0]  # finds nothing
