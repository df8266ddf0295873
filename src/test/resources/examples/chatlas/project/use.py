from chatlas import ChatOpenAI  # finds: import chatlas

# finds: client chatlas model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
# finds: prompt chatlas
clerk = ChatOpenAI(model="gpt-4o-mini", system_prompt="You answer letters for the harbour office.")
# finds: framework-call chatlas chat,system-prompt model=gpt-4o-mini host=openai
clerk.chat("When do you open?")
atlas = ["maps"]  # finds nothing
