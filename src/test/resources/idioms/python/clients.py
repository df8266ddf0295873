from __future__ import annotations
import os, functools, asyncio, importlib
from functools import partial, lru_cache, cached_property
from contextlib import contextmanager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Optional, TYPE_CHECKING
import openai
from openai import OpenAI, AsyncOpenAI
if TYPE_CHECKING:
    from anthropic import Anthropic

@lru_cache
def get_client() -> OpenAI:
    return OpenAI()

def f1():
    return get_client().chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

class A:
    @cached_property
    def client(self):
        return OpenAI()
    @property
    def aclient(self):
        if self._c is None:
            self._c = AsyncOpenAI()
        return self._c
    def f2(self):
        return self.client.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o
    async def f3(self):
        return await self.aclient.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

create = partial(OpenAI().chat.completions.create, model="gpt-4o")
def f4():
    return create(messages=[]) # call openai -

@contextmanager
def session():
    c = OpenAI()
    yield c

def f5():
    with session() as c:
        return c.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

async def f6():
    async with AsyncOpenAI() as c:
        return await c.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

async def f7(msgs):
    c = AsyncOpenAI()
    tasks = [c.chat.completions.create(model="gpt-4o", messages=m) for m in msgs] # call openai gpt-4o
    return await asyncio.gather(*tasks)

async def f8():
    c = OpenAI()
    return await asyncio.to_thread(c.chat.completions.create, model="gpt-4o", messages=[]) # call openai gpt-4o

def f9():
    loop = asyncio.get_event_loop()
    c = OpenAI()
    return loop.run_in_executor(None, lambda: c.chat.completions.create(model="gpt-4o", messages=[])) # call openai gpt-4o

@dataclass
class Cfg:
    client: OpenAI = field(default_factory=OpenAI)
    def f10(self):
        return self.client.responses.create(model="gpt-4o", input="x") # call openai gpt-4o

_client: Optional[OpenAI] = None
def client():
    global _client
    if _client is None:
        _client = OpenAI()
    return _client
def f11():
    return client().embeddings.create(model="text-embedding-3-small", input="x") # call openai text-embedding-3-small

CLIENTS = {"a": OpenAI(), "b": OpenAI(base_url="http://localhost:11434/v1")}
def f12(k):
    return CLIENTS[k].chat.completions.create(model="gpt-4o", messages=[]) # call multi gpt-4o

def f13():
    mod = importlib.import_module("openai")
    return mod.OpenAI().chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

def f14(c: "Anthropic"):
    return c.messages.create(model="claude-sonnet-4-5", messages=[], max_tokens=1) # call anthropic claude-sonnet-4-5

def f15():
    kw = dict(model="gpt-4o", messages=[])
    kw["stream"] = True
    return OpenAI().chat.completions.create(**kw) # call openai gpt-4o

def f16():
    if (c := OpenAI()):
        return c.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

class Singleton:
    _inst = None
    def __new__(cls):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
            cls._inst.client = OpenAI()
        return cls._inst
    def f17(self):
        return self.client.chat.completions.create(model="gpt-4o", messages=[])

class Base:
    def __init__(self, client=None):
        self.client = client
    def f18(self):
        return self.client.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o
class Derived(Base):
    def __init__(self):
        super().__init__(client=OpenAI())

def f19():
    chat = OpenAI().chat
    comp = chat.completions
    return comp.create(model="gpt-4o", messages=[]) # call openai gpt-4o

def f20():
    fn = getattr(OpenAI(), "chat").completions.create
    return fn(model="gpt-4o", messages=[]) # call openai gpt-4o

def f21():
    openai.api_key = "x"
    return openai.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

def f22():
    return openai.ChatCompletion.create(model="gpt-4", messages=[]) # call openai gpt-4

class Meta:
    client_class = OpenAI
    def f23(self):
        return self.client_class().chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

def f24(provider):
    match provider:
        case "openai":
            c = OpenAI()
        case _:
            c = OpenAI(base_url="https://api.groq.com/openai/v1")
    return c.chat.completions.create(model="gpt-4o", messages=[]) # call multi gpt-4o

async def f25():
    c = AsyncOpenAI()
    async for ch in await c.chat.completions.create(model="gpt-4o", messages=[], stream=True): # call openai gpt-4o
        yield ch

def f26():
    c, n = OpenAI(), 3
    return c.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

def make():
    return OpenAI(), "gpt-4o"
def f27():
    c, m = make()
    return c.chat.completions.create(model=m, messages=[]) # call openai gpt-4o

def retry(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        return fn(*a, **k)
    return w
@retry
def f28(c=OpenAI()):
    return c.chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o

class Registry:
    _m = {}
    @classmethod
    def get(cls, name):
        if name not in cls._m:
            cls._m[name] = OpenAI()
        return cls._m[name]
def f29():
    return Registry.get("x").chat.completions.create(model="gpt-4o", messages=[])

def f30():
    c = OpenAI().with_options(timeout=5)
    return c.chat.completions.with_raw_response.create(model="gpt-4o", messages=[]) # call openai gpt-4o

def f31():
    with OpenAI().chat.completions.with_streaming_response.create(model="gpt-4o", messages=[]) as r: # call openai gpt-4o
        return r

def f32():
    return OpenAI().beta.chat.completions.parse(model="gpt-4o", messages=[], response_format=dict) # call openai gpt-4o

def call(fn, **kw):
    return fn(**kw) # call openai -
def f33():
    return call(OpenAI().chat.completions.create, model="gpt-4o", messages=[])

def f34():
    from openai import OpenAI as O
    return O().moderations.create(input="x") # call openai -
