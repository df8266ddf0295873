defmodule Harbour do
  def model do
    # finds: sdk-call bumblebee local-inference
    # finds: model-id community-weights model=openai-community/gpt2
    {:ok, info} = Bumblebee.load_model({:hf, "openai-community/gpt2"})
    # finds: sdk-call bumblebee local-inference
    # finds: model-id community-weights model=openai-community/gpt2
    {:ok, tokenizer} = Bumblebee.load_tokenizer({:hf, "openai-community/gpt2"})
    Bumblebee.Text.generation(info, tokenizer, nil)  # finds: sdk-call bumblebee local-inference
  end

  def bee, do: "bumble" # finds nothing
end
