import os

from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from openai import AzureOpenAI  # finds: import openai

client = AzureOpenAI(  # finds: client azure-openai
    azure_endpoint="https://shop.openai.azure.com",  # finds: http-endpoint azure-openai
    api_version="2024-10-21",
    azure_ad_token_provider=get_bearer_token_provider(
        DefaultAzureCredential(), "https://cognitiveservices.azure.com/.default"
    ),
)


def ask(question):
    answer = client.chat.completions.create(  # finds: sdk-call azure-openai chat model=gpt-4o
        # finds: env-var azure-openai
        # finds: model-id azure-openai model=gpt-4o
        model=os.getenv("AZURE_OPENAI_DEPLOYMENT", "gpt-4o"),
        messages=[{"role": "user", "content": question}],
    )
    return answer.choices[0].message.content  # finds: response-use azure-openai


class AzureRoom:
    def create(self):
        return "Azure, the colour"  # finds nothing
