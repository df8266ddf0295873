require "openai"  # finds: import openai

# Alex Rudall's gem: chat(parameters: {...})
# finds: client openai
# finds: env-var openai
client = OpenAI::Client.new(access_token: ENV["OPENAI_ACCESS_TOKEN"])

response = client.chat(  # finds: sdk-call openai chat,sampling-parameters model=gpt-4o
  parameters: {
    model: "gpt-4o",  # finds: model-id openai model=gpt-4o
    messages: [{ role: "user", content: "Hello!" }],
    temperature: 0.7
  }
)
puts response.dig("choices", 0, "message", "content")  # finds: response-use openai

# finds: sdk-call openai embeddings model=text-embedding-ada-002
# finds: model-id openai model=text-embedding-ada-002
client.embeddings(parameters: { model: "text-embedding-ada-002", input: "x" })

class Lobby
  def chat(parameters:) = parameters
end

Lobby.new.chat(parameters: {}) # finds nothing
