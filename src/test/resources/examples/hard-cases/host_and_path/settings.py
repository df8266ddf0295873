BASE = "https://api.anthropic.com"  # finds: http-endpoint anthropic
