import lunary  # finds: import lunary
from openai import OpenAI  # finds: import openai

client = OpenAI()  # finds: client openai
lunary.monitor(client)  # finds: eval openai


def monitor(moon):
    return moon


monitor("lunary")  # finds nothing
