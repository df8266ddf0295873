from langchain_openai import ChatOpenAI  # finds: import langchain


class Provider:
    def __init__(self, llm):
        self.llm = llm

    @classmethod
    def named(cls, name):
        # finds: client langchain model=gpt-4o
        # finds: model-id openai model=gpt-4o
        llm = ChatOpenAI(model="gpt-4o")
        return cls(llm)

    async def ask(self, messages):
        # finds: framework-call langchain chat model=gpt-4o
        return await self.llm.ainvoke(messages)
