import lmql  # finds: import lmql


@lmql.query  # finds: framework-call lmql chat
def answer(letter):
    '''lmql
    "Answer: [REPLY]"
    '''


# finds: client lmql model=openai/gpt-4o-mini
# finds: model-id openai model=openai/gpt-4o-mini
model = lmql.model("openai/gpt-4o-mini")
lm_query = "a question"  # finds nothing
