require "anthropic"  # finds: import anthropic

# finds: client anthropic
# finds: env-var anthropic
client = Anthropic::Client.new(api_key: ENV["ANTHROPIC_API_KEY"])

# finds: sdk-call anthropic chat,messages,system-prompt model=claude-sonnet-4-5
message = client.messages.create(
  model: :"claude-sonnet-4-5",  # finds: model-id anthropic model=claude-sonnet-4-5
  max_tokens: 1024,
  system_: "You answer in one short sentence.",  # finds: prompt anthropic
  messages: [{ role: "user", content: "When do you open?" }]
)
puts message.content.first.text  # finds: response-use anthropic

class Letters
  def create(name:) = name
end

Letters.new.create(name: "Claude") # finds nothing
