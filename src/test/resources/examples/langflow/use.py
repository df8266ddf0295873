from langflow.load import run_flow_from_json  # finds: import langflow

# finds: framework-call langflow chat,agents
run_flow_from_json(flow="letters.json", input_value="When do you open?")


def run_flow(lang):
    return lang


run_flow("flow")  # finds nothing
