require "cohere"  # finds: import cohere

client = Cohere::Client.new(api_key: ENV["COHERE_API_KEY"])  # finds: client cohere; env-var cohere
# finds: sdk-call cohere chat model=command-r
# finds: model-id cohere model=command-r
# finds: prompt cohere
client.chat(model: "command-r", message: "When do you open?")
# finds: sdk-call cohere embeddings model=embed-english-v3.0
# finds: model-id cohere model=embed-english-v3.0
client.embed(model: "embed-english-v3.0", texts: ["x"])
glue = "cohere" # finds nothing
