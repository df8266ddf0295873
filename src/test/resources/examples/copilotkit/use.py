from copilotkit import CopilotKitRemoteEndpoint  # finds: import copilotkit

copilot_kit = ["map", "torch"]  # finds nothing
