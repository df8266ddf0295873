from literalai import LiteralClient  # finds: import literalai

client = LiteralClient()
client.instrument_openai()  # finds: eval literalai
literal = "ai"  # finds nothing
