defmodule X.MixProject do
  use Mix.Project
  defp deps, do: [{:openai_ex, "~> 0.8"}, {:langchain, "~> 0.3"}, {:anthropix, "~> 0.5"}, {:ollama, "~> 0.8"}]
end
