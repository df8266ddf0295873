from openai import OpenAI  # finds: import openai

# finds: client perplexity
# finds: http-endpoint perplexity
client = OpenAI(base_url="https://api.perplexity.ai", api_key="from the vault")
# finds: sdk-call perplexity chat model=sonar-pro
# finds: model-id perplexity model=sonar-pro
client.chat.completions.create(model="sonar-pro", messages=[{"role": "user", "content": "x"}])


def perplexity(log_likelihood, words):
    return 2 ** (-log_likelihood / words)  # finds nothing
