require "ollama-ai"  # finds: import ollama

# finds: client ollama
# finds: http-endpoint ollama
client = Ollama.new(credentials: { address: "http://localhost:11434" })
# finds: sdk-call ollama legacy-completions model=llama3.1
# finds: model-id ollama model=llama3.1
# finds: prompt ollama
puts client.generate({ model: "llama3.1", prompt: "When do you open?" })
wool = "llama" # finds nothing
