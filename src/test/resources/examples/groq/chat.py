from groq import Groq  # finds: import groq
from openai import OpenAI  # finds: import openai

client = Groq()  # finds: client groq
# finds: client groq
# finds: http-endpoint groq
same = OpenAI(base_url="https://api.groq.com/openai/v1", api_key="from the vault")


def ask(question: str):
    # finds: sdk-call groq chat,streaming model=llama-3.3-70b-versatile
    answer = client.chat.completions.create(
        model="llama-3.3-70b-versatile",  # finds: model-id groq model=llama-3.3-70b-versatile
        messages=[{"role": "user", "content": question}],
        stream=True,
    )
    for chunk in answer:
        print(chunk.choices[0].delta.content)  # finds: response-use groq


def borrowed(question: str):
    return same.chat.completions.create(  # finds: sdk-call groq chat model=llama-3.1-8b-instant
        # finds: model-id groq model=llama-3.1-8b-instant
        model="llama-3.1-8b-instant", messages=[{"role": "user", "content": question}]
    )


def transcribe(sound):
    # finds: sdk-call groq audio-transcription model=whisper-large-v3
    # finds: model-id groq model=whisper-large-v3
    return client.audio.transcriptions.create(model="whisper-large-v3", file=sound)


groq = "*[_type == 'post']"  # finds nothing
