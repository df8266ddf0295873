defmodule Harbour.MixProject do
  use Mix.Project

  defp deps do
    [
      {:gemini_ex, "~> 0.2"}  # finds: manifest-dependency google-gemini
    ]
  end
end
