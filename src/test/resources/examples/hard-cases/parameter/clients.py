from openai import OpenAI  # finds: import openai


def make():
    # finds: client deepseek
    # finds: http-endpoint deepseek
    return OpenAI(base_url="https://api.deepseek.com")
