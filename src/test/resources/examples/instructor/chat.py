import instructor  # finds: import instructor
from openai import OpenAI  # finds: import openai
from pydantic import BaseModel


class User(BaseModel):
    name: str


client = instructor.from_openai(OpenAI())  # finds: client instructor; client openai
# finds: framework-call instructor structured-output,chat model=gpt-4o-mini host=openai
user = client.chat.completions.create(
    # finds: model-id openai model=gpt-4o-mini
    model="gpt-4o-mini", response_model=User, messages=[{"role": "user", "content": "Ada is here"}]
)
swimming = "instructor"  # finds nothing
