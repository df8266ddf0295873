defmodule Shop.Answers do
  @moduledoc "Answers with OpenaiEx.Chat.Completions.create/2."

  alias OpenaiEx.Chat  # finds: import openai
  alias OpenaiEx.ChatMessage  # finds: import openai

  def ask(question) do
    openai = OpenaiEx.new(System.fetch_env!("OPENAI_API_KEY"))  # finds: env-var openai; client openai

    request =
      Chat.Completions.new(
        model: "gpt-4o-mini",  # finds: model-id openai model=gpt-4o-mini
        messages: [
          ChatMessage.system("You answer in one short sentence."),  # finds: prompt openai
          ChatMessage.user(question)
        ]
      )

    Chat.Completions.create(openai, request)  # finds: sdk-call openai chat model=gpt-4o-mini
  end
end

defmodule Shop.Rooms do
  def create(name), do: name

  def open, do: create("chat") # finds nothing
end
