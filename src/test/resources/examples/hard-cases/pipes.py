from langchain_core.output_parsers import StrOutputParser  # finds: import langchain
from langchain_core.prompts import PromptTemplate  # finds: import langchain
from langchain_core.runnables import RunnablePassthrough  # finds: import langchain
from langchain_google_genai import ChatGoogleGenerativeAI  # finds: import langchain

# finds: client langchain model=gemini-2.5-flash
# finds: model-id google-gemini model=gemini-2.5-flash
llm = ChatGoogleGenerativeAI(model="gemini-2.5-flash")
prompt = PromptTemplate.from_template("{context} {question}")


def chain(retriever):
    return (
        {"context": retriever, "question": RunnablePassthrough()}
        | prompt
        | llm
        | StrOutputParser()
    )


def answer(retriever, question):
    # finds: framework-call langchain chat model=gemini-2.5-flash
    return chain(retriever).invoke(question)
