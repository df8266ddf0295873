require "langchain"  # finds: import langchainrb

# finds: client langchainrb
# finds: env-var openai
llm = Langchain::LLM::OpenAI.new(api_key: ENV["OPENAI_API_KEY"])
# finds: framework-call langchainrb chat host=openai
puts llm.chat(messages: [{ role: "user", content: "When do you open?" }]).completion
chain = "of custody" # finds nothing
