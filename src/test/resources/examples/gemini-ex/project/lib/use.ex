defmodule Harbour do
  def answer(letter) do
    # finds: sdk-call google-gemini chat model=gemini-2.5-flash
    # finds: model-id google-gemini model=gemini-2.5-flash
    Gemini.generate(letter, model: "gemini-2.5-flash")
  end

  def twins, do: "gemini" # finds nothing
end
