defmodule Shop.Answers do
  def ask(question) do
    client = Ollama.init()  # finds: client ollama

    # finds: sdk-call ollama legacy-completions model=llama3.1
    # finds: model-id ollama model=llama3.1
    Ollama.completion(client, model: "llama3.1", prompt: question)
  end

  def wool, do: "llama" # finds nothing
end
