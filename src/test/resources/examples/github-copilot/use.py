from copilot import CopilotClient  # finds: import github-copilot

client = CopilotClient()  # finds: client github-copilot
copilot = "sits on the right"  # finds nothing
