defmodule A do
  alias OpenaiEx.Chat
  alias OpenaiEx.Embeddings
  alias LangChain.ChatModels.ChatOpenAI
  alias LangChain.Chains.LLMChain
  @model "gpt-4o"
  def client, do: OpenaiEx.new("k")
  def e1, do: client() |> Chat.Completions.create(%{model: @model, messages: []}) # call openai gpt-4o
  def e2 do
    openai = OpenaiEx.new("k")
    Chat.Completions.create(openai, Chat.Completions.new(model: "gpt-4o", messages: [])) # call openai gpt-4o
  end
  def e3 do
    {:ok, chain} = LLMChain.new!(%{llm: ChatOpenAI.new!(%{model: "gpt-4o"})}) |> LLMChain.run() # call langchain gpt-4o
    chain
  end
  def e4 do
    c = Anthropix.init("k")
    Anthropix.chat(c, model: "claude-3-opus-20240229", messages: []) # call anthropic claude-3-opus-20240229
  end
  def e5 do
    with {:ok, c} <- {:ok, client()},
         {:ok, r} <- Embeddings.create(c, %{model: "text-embedding-3-small", input: "x"}) do # call openai text-embedding-3-small
      r
    end
  end
  def e6 do
    Task.async(fn -> Chat.Completions.create(client(), %{model: "gpt-4o", messages: []}) end) # call openai gpt-4o
  end
  def e7 do
    Enum.map(["a"], &Chat.Completions.create(client(), %{model: "gpt-4o", messages: [&1]})) # call openai gpt-4o
  end
  def e8 do
    case Ollama.completion(Ollama.init(), model: "llama3", prompt: "x") do # call ollama llama3
      {:ok, r} -> r
    end
  end
end
