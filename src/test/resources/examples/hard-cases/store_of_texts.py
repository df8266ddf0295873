from langchain_community.vectorstores import FAISS  # finds: import langchain
from langchain_openai import OpenAIEmbeddings  # finds: import langchain


def search(texts, question):
    # finds: client langchain model=text-embedding-3-small
    # finds: model-id openai model=text-embedding-3-small
    embeddings = OpenAIEmbeddings(model="text-embedding-3-small")
    # finds: framework-call langchain vector-query model=text-embedding-3-small
    store = FAISS.from_texts(texts, embeddings)
    # finds: framework-call langchain vector-query model=text-embedding-3-small host=faiss
    store.similarity_search(question)
    # finds: framework-call langchain vector-query model=text-embedding-3-small host=faiss
    return store.as_retriever().invoke(question)
