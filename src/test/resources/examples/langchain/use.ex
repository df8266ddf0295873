defmodule Harbour do
  alias LangChain.Chains.LLMChain  # finds: import langchain
  alias LangChain.ChatModels.ChatOpenAI  # finds: import langchain

  def answer do
    # finds: client langchain model=gpt-4o-mini
    # finds: model-id openai model=gpt-4o-mini
    %{llm: ChatOpenAI.new!(%{model: "gpt-4o-mini"})}
    |> LLMChain.new!()  # finds: client langchain model=gpt-4o-mini
    |> LLMChain.run()  # finds: framework-call langchain chat model=gpt-4o-mini host=openai
  end
end
