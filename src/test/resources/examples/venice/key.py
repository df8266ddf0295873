import os

key = os.environ["VENICE_API_KEY"]  # finds: env-var venice
place = os.environ["VENICE_HARBOUR"]  # finds nothing
