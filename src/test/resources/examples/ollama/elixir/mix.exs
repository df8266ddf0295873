defmodule Shop.MixProject do
  use Mix.Project

  def project, do: [app: :shop, version: "0.1.0", deps: deps()]

  defp deps do
    [
      {:ollama, "~> 0.9"},  # finds: manifest-dependency ollama
      {:jason, "~> 1.4"}
    ]
  end
end
