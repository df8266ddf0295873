require "gemini-ai"  # finds: import google-gemini

# finds: client google-gemini
# finds: model-id google-gemini model=gemini-2.5-flash
client = Gemini.new(credentials: { service: "generative-language-api" }, options: { model: "gemini-2.5-flash" })
# finds: sdk-call google-gemini chat
client.generate_content({ contents: { role: "user", parts: { text: "When do you open?" } } })
