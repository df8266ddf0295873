defmodule Shop.Answers do
  def ask(question) do
    client = Anthropix.init("from the vault")  # finds: client anthropic

    Anthropix.chat(client,  # finds: sdk-call anthropic chat model=claude-3-5-sonnet-20241022
      # finds: model-id anthropic model=claude-3-5-sonnet-20241022
      model: "claude-3-5-sonnet-20241022",
      messages: [%{role: "user", content: question}]
    )
  end

  def claude, do: "Monet" # finds nothing
end
