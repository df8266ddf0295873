require "ruby/anthropic"  # finds: import anthropic

client = Anthropic::Client.new(access_token: "…")  # finds: client anthropic
client.messages(parameters: {  # finds: sdk-call anthropic chat model=claude-3-5-haiku-20241022
  # finds: model-id anthropic model=claude-3-5-haiku-20241022
  model: "claude-3-5-haiku-20241022", max_tokens: 100, messages: [{ role: "user", content: "When do you open?" }]
})
principle = "anthropic" # finds nothing
