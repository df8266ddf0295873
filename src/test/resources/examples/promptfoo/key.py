import os

key = os.environ["PROMPTFOO_API_KEY"]  # finds: env-var promptfoo
place = os.environ["PROMPTFOO_HARBOUR"]  # finds nothing
