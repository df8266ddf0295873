defmodule Harbour do
  def answer(letter) do
    # finds: framework-call instructor structured-output,chat model=gpt-4o-mini host=openai
    Instructor.chat_completion(
      model: "gpt-4o-mini",  # finds: model-id openai model=gpt-4o-mini
      response_model: Ticket,
      messages: [%{role: "user", content: letter}]
    )
  end
end
