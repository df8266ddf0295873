import llm  # finds: import llm-cli

# finds: client llm-cli model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
model = llm.get_model("gpt-4o-mini")
# finds: framework-call llm-cli chat model=gpt-4o-mini host=openai
print(model.prompt("When do you open?").text())
# finds: client llm-cli model=3-small
# finds: framework-call llm-cli embeddings model=3-small
vectors = llm.get_embedding_model("3-small").embed("harbour")
llm_degree = "law"  # finds nothing
