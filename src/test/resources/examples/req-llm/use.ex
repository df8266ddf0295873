defmodule Harbour do
  def answer(letter) do
    # finds: framework-call req-llm chat,routing model=anthropic:claude-3-5-haiku-20241022 host=anthropic
    # finds: model-id anthropic model=anthropic:claude-3-5-haiku-20241022
    ReqLLM.generate_text("anthropic:claude-3-5-haiku-20241022", letter)
  end

  def req, do: "llm" # finds nothing
end
