from openai import OpenAI  # finds: import openai

client = OpenAI()  # finds: client openai
# finds: model-id openai model=gpt-4o
# finds: sdk-call openai chat model=gpt-4o
raw = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=[])
parsed = raw.parse()
# finds: sdk-call openai chat,structured-output model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
client.beta.chat.completions.parse(model="gpt-4o-mini", messages=[])
# finds: client openai
# finds: sdk-call openai embeddings model=text-embedding-3-small
# finds: model-id openai model=text-embedding-3-small
OpenAI().embeddings.create(model="text-embedding-3-small", input="x")
