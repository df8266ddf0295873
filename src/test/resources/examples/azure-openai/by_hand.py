import requests


def ask(resource, deployment, question):
    return requests.post(
        # finds: http-endpoint azure-openai chat
        f"https://{resource}.openai.azure.com/openai/deployments/{deployment}/chat/completions",
        json={"messages": [{"role": "user", "content": question}]},
    )


def elsewhere(name):
    return requests.get(f"https://{name}.azure.com/openai")  # finds nothing
