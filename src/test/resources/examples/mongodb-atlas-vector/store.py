from langchain_mongodb import MongoDBAtlasVectorSearch  # finds: import langchain

print(MongoDBAtlasVectorSearch.__name__)
atlas = "of the world"  # finds nothing
