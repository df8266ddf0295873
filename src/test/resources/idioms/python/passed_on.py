from openai import OpenAI
import anthropic
def call(fn, **kw):
    return fn(**kw) # call openai -
def f33():
    return call(OpenAI().chat.completions.create, model="gpt-4o", messages=[])

def with_retry(fn, *args, **kwargs):
    for i in range(3):
        try:
            return fn(*args, **kwargs) # call anthropic -
        except Exception:
            pass
def f34():
    c = anthropic.Anthropic()
    return with_retry(c.messages.create, model="claude-sonnet-4-5", max_tokens=5, messages=[])
def f35():
    c = anthropic.Anthropic()
    return with_retry(lambda: c.messages.create(model="claude-sonnet-4-5", max_tokens=5, messages=[])) # call anthropic claude-sonnet-4-5
