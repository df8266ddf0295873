import os

key = os.environ["DRUN_API_KEY"]  # finds: env-var drun
place = os.environ["DRUN_HARBOUR"]  # finds nothing
