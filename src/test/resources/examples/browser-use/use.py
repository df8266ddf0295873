from browser_use import Agent, ChatOpenAI  # finds: import browser-use

# finds: client openai model=gpt-4o-mini
# finds: client openai model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
agent = Agent(task="Look up the tide", llm=ChatOpenAI(model="gpt-4o-mini"))
agent.run_sync()  # finds: sdk-call openai computer-use,agents model=gpt-4o-mini
browser_use = {"firefox": 3}  # finds nothing
