import os

key = os.environ["UMANS_AI_CODING_PLAN_API_KEY"]  # finds: env-var umans-ai-coding-plan
place = os.environ["UMANS_HARBOUR"]  # finds nothing
