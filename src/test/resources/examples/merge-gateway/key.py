import os

key = os.environ["MERGE_GATEWAY_API_KEY"]  # finds: env-var merge-gateway
place = os.environ["MERGE_HARBOUR"]  # finds nothing
