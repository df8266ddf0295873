import os

key = os.environ["AIHUBMIX_API_KEY"]  # finds: env-var aihubmix
place = os.environ["AIHUBMIX_HARBOUR"]  # finds nothing
