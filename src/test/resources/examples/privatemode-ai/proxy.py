import os

key = os.environ["PRIVATEMODE_API_KEY"]  # finds: env-var privatemode-ai
PORT = "http://localhost:8080"  # finds nothing
