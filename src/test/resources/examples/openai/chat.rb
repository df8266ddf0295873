require "openai"  # finds: import openai

# The official gem. OpenAI::Client.new(api_key: "x").chat.completions.create(model: "gpt-4")
# finds: client openai
# finds: env-var openai
client = OpenAI::Client.new(api_key: ENV.fetch("OPENAI_API_KEY"))

answer = client.chat.completions.create(  # finds: sdk-call openai chat,system-prompt model=gpt-4o
  model: "gpt-4o",  # finds: model-id openai model=gpt-4o
  messages: [
    { role: "system", content: "You answer in one short sentence." },  # finds: prompt openai
    { role: "user", content: "When do you open?" }
  ]
)
puts answer.choices.first.message.content  # finds: response-use openai

class Completions
  def create(model:) = model
end

Completions.new.create(model: "large") # finds nothing
