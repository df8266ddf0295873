import os

key = os.environ["FROGBOT_API_KEY"]  # finds: env-var frogbot
place = os.environ["FROGBOT_HARBOUR"]  # finds nothing
