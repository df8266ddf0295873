from gen_ai_hub.proxy.native.openai import OpenAI  # finds: import sap-ai-core

client = OpenAI()  # finds: client sap-ai-core
answer = client.chat.completions.create(  # finds: sdk-call sap-ai-core chat model=gpt-4o-mini
    # finds: model-id sap-ai-core model=gpt-4o-mini
    model="gpt-4o-mini", messages=[{"role": "user", "content": "When do you open?"}]
)
sap = "of a tree's core"  # finds nothing
