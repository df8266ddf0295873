from keywordsai_tracing import KeywordsAITelemetry  # finds: import keywordsai

keywords = ["ai"]  # finds nothing
