import os

key = os.environ["LOCALAI_API_KEY"]  # finds: env-var localai
place = os.environ["LOCALAI_HARBOUR"]  # finds nothing
