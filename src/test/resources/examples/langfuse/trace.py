from langfuse import Langfuse, observe  # finds: import langfuse
from langfuse.openai import openai  # finds: import openai

langfuse = Langfuse()  # finds: eval langfuse
prompt = langfuse.get_prompt("greeting")  # finds: eval langfuse


@observe()
def ask(question):
    answer = openai.chat.completions.create(  # finds: sdk-call openai chat model=gpt-4o-mini
        # finds: model-id openai model=gpt-4o-mini
        model="gpt-4o-mini", messages=[{"role": "user", "content": question}]
    )
    return answer.choices[0].message.content  # finds: response-use openai


fuse = "blown"  # finds nothing
