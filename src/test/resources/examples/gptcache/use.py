from gptcache.adapter import openai  # finds: import gptcache

answer = openai.ChatCompletion.create(  # finds: sdk-call gptcache chat model=gpt-4o-mini
    # finds: model-id openai model=gpt-4o-mini
    model="gpt-4o-mini", messages=[{"role": "user", "content": "When do you open?"}]
)
cache = {"gpt": 1}  # finds nothing
