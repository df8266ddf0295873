from langchain.chat_models import init_chat_model  # finds: import langchain
from langchain_anthropic import ChatAnthropic  # finds: import langchain
from langchain_core.messages import HumanMessage, SystemMessage  # finds: import langchain
from langchain_core.prompts import ChatPromptTemplate  # finds: import langchain
from langchain_openai import ChatOpenAI, OpenAIEmbeddings  # finds: import langchain

# finds: client langchain model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
model = ChatOpenAI(model="gpt-4o-mini", temperature=0)
# finds: client langchain model=claude-3-5-haiku-latest
# finds: model-id anthropic model=claude-3-5-haiku-latest
other = ChatAnthropic(model="claude-3-5-haiku-latest")
# finds: client langchain model=mistral-large-latest
# finds: model-id mistral model=mistral-large-latest
named = init_chat_model("mistral-large-latest", model_provider="mistralai")
# finds: client langchain model=text-embedding-3-small
# finds: model-id openai model=text-embedding-3-small
embeddings = OpenAIEmbeddings(model="text-embedding-3-small")
prompt = ChatPromptTemplate.from_messages(
    # finds: prompt langchain
    [("system", "You translate what the user says into {language}."), ("user", "{text}")]
)
chain = prompt | model


def ask(text: str):
    # finds: framework-call langchain chat,sampling-parameters model=gpt-4o-mini host=openai
    return chain.invoke({"language": "Dutch", "text": text})


def talk(text: str):
    # finds: framework-call langchain chat model=claude-3-5-haiku-latest host=anthropic
    # finds: prompt langchain
    answer = other.invoke([SystemMessage("You answer in one sentence."), HumanMessage(text)])
    return answer.content


def with_tools(text: str, tools):
    # finds: framework-call langchain chat,tool-calling,sampling-parameters model=gpt-4o-mini host=openai
    return model.bind_tools(tools).invoke(text)


def vector(text: str):
    # finds: framework-call langchain embeddings model=text-embedding-3-small host=openai
    return embeddings.embed_query(text)


class Chain:
    def invoke(self, what):
        return what


Chain().invoke("rusty")  # finds nothing
