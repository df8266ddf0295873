require "ruby_llm"  # finds: import ruby_llm

# finds: client ruby_llm
# finds: env-var openai
RubyLLM.configure { |config| config.openai_api_key = ENV["OPENAI_API_KEY"] }

# finds: client ruby_llm model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
chat = RubyLLM.chat(model: "gpt-4o-mini")
chat.with_instructions("You answer in one short sentence.")  # finds: prompt ruby_llm
# finds: framework-call ruby_llm chat,routing model=gpt-4o-mini host=openai
puts chat.ask("When do you open?").content
RubyLLM.embed("x")  # finds: framework-call ruby_llm embeddings
RubyLLM.paint("a lighthouse in the fog")  # finds: framework-call ruby_llm image-generation

class Lobby
  def ask(question) = question
end

Lobby.new.ask("ruby") # finds nothing
