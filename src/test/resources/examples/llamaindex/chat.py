# finds: import llamaindex
from llama_index.core import Settings, SimpleDirectoryReader, VectorStoreIndex
from llama_index.embeddings.openai import OpenAIEmbedding  # finds: import llamaindex
from llama_index.llms.openai import OpenAI  # finds: import llamaindex

# finds: client llamaindex model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
Settings.llm = OpenAI(model="gpt-4o-mini")
# finds: client llamaindex model=text-embedding-3-small
# finds: model-id openai model=text-embedding-3-small
Settings.embed_model = OpenAIEmbedding(model="text-embedding-3-small")
documents = SimpleDirectoryReader("pages").load_data()
# finds: framework-call llamaindex embeddings,vector-query
index = VectorStoreIndex.from_documents(documents)
engine = index.as_query_engine()
print(engine.query("When do you open?"))  # finds: framework-call llamaindex chat,vector-query
print(Settings.llm.complete("When do you open?"))  # finds: framework-call llamaindex chat


class Index:
    def query(self, what):
        return what


Index().query("llama")  # finds nothing
