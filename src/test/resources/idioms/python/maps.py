from openai import OpenAI
D = {"a": OpenAI(), "b": OpenAI(base_url="https://api.groq.com/openai/v1")}
def p1(k):
    return D.get(k).chat.completions.create(model="gpt-4o", messages=[]) # call multi gpt-4o
def p2():
    for k, c in D.items():
        c.chat.completions.create(model="gpt-4o", messages=[]) # call multi gpt-4o
def p3():
    for c in D.values():
        c.chat.completions.create(model="gpt-4o", messages=[]) # call multi gpt-4o
def p4(k):
    c = D.get(k) or D["a"]
    return c.chat.completions.create(model="gpt-4o", messages=[]) # call multi gpt-4o
def p5():
    return list(map(lambda c: c.chat.completions.create(model="gpt-4o", messages=[]), D.values()))
def p6():
    return [c.chat.completions.create(model="gpt-4o", messages=[]) for c in D.values()] # call multi gpt-4o
F = {"a": lambda: OpenAI(), "b": OpenAI}
def p7(k):
    return F[k]().chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o
def p8(k):
    return F.get(k, OpenAI)().chat.completions.create(model="gpt-4o", messages=[]) # call openai gpt-4o
