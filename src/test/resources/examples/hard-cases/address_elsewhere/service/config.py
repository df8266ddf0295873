BASE = "https://api.openai.com/v1"  # finds: http-endpoint openai
