import os

key = os.environ["FLOWISE_API_KEY"]  # finds: env-var flowise
place = os.environ["FLOWISE_HARBOUR"]  # finds nothing
