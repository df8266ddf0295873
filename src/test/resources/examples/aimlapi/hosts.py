import os

from openai import OpenAI  # finds: import openai

# finds: client aimlapi; http-endpoint aimlapi; env-var aimlapi
client = OpenAI(base_url="https://api.aimlapi.com/v1", api_key=os.environ["AIML_API_KEY"])

BILLING = "https://aimlapi.com/app/billing"  # finds nothing
