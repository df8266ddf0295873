import litellm  # finds: import litellm
from litellm import acompletion, completion, embedding  # finds: import litellm

# finds: sdk-call litellm chat,routing model=anthropic/claude-3-5-sonnet-20241022 host=anthropic
answer = completion(
    # finds: model-id anthropic model=anthropic/claude-3-5-sonnet-20241022
    model="anthropic/claude-3-5-sonnet-20241022",
    messages=[{"role": "user", "content": "When do you open?"}],
)
print(answer.choices[0].message.content)  # finds: response-use litellm
# finds: sdk-call litellm embeddings,routing model=cohere/embed-english-v3.0 host=cohere
# finds: model-id cohere model=cohere/embed-english-v3.0
embedding(model="cohere/embed-english-v3.0", input=["x"])
# finds: sdk-call litellm chat,routing model=gpt-4o host=openai
# finds: model-id openai model=gpt-4o
# finds: model-id openai model=gpt-4o-mini
litellm.completion(model="gpt-4o", messages=[], fallbacks=["gpt-4o-mini"])


async def later():
    # finds: sdk-call litellm chat,routing model=bedrock/amazon.nova-lite-v1:0 host=aws-bedrock
    # finds: model-id aws-bedrock model=bedrock/amazon.nova-lite-v1:0
    return await acompletion(model="bedrock/amazon.nova-lite-v1:0", messages=[])


def completion_rate(done, all_):
    return done / all_  # finds nothing
