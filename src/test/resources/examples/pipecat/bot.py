from pipecat.services.openai.llm import OpenAILLMService  # finds: import pipecat

# finds: client pipecat model=gpt-4o
# finds: model-id openai model=gpt-4o
llm = OpenAILLMService(model="gpt-4o")
cat = "in a pipe"  # finds nothing
