from typing import Dict, Optional

from langchain_openai import OpenAIEmbeddings  # finds: import langchain


class Own:
    def embed_documents(self, texts):
        return [len(text) for text in texts]


own_models: Dict[str, Own] = None
models: Dict[str, OpenAIEmbeddings] = None
one: Optional[OpenAIEmbeddings] = None


def lengths(name, texts):
    return own_models[name].embed_documents(texts)  # finds nothing


def vectors(name, texts):
    # finds: framework-call langchain embeddings
    return models[name].embed_documents(texts)


def more(texts):
    # finds: framework-call langchain embeddings
    return one.embed_documents(texts)
