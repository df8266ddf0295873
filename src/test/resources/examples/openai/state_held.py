from openai import OpenAI  # finds: import openai

client = OpenAI()  # finds: client openai
# finds: sdk-call openai assistants,system-prompt model=gpt-4o
assistant = client.beta.assistants.create(
    # finds: model-id openai model=gpt-4o
    # finds: prompt openai
    name="Ledger", model="gpt-4o", instructions="You check ledgers and say what does not add up."
)
store = client.vector_stores.create(name="invoices")  # finds: sdk-call openai file-search
# finds: sdk-call openai files
client.files.create(file=open("invoices.jsonl", "rb"), purpose="fine-tune")
# finds: sdk-call openai fine-tuning model=gpt-4o-mini-2024-07-18
# finds: model-id openai model=gpt-4o-mini-2024-07-18
job = client.fine_tuning.jobs.create(training_file="file-1", model="gpt-4o-mini-2024-07-18")
batch = client.batches.create(  # finds: sdk-call openai batch
    input_file_id="file-2", endpoint="/v1/chat/completions", completion_window="24h"
)
# finds: sdk-call openai text-to-speech model=tts-1
# finds: model-id openai model=tts-1
sound = client.audio.speech.create(model="tts-1", voice="alloy", input="Good morning")
# finds: sdk-call openai image-generation model=gpt-image-1
# finds: model-id openai model=gpt-image-1
# finds: prompt openai
picture = client.images.generate(model="gpt-image-1", prompt="A lighthouse in the fog, in ink")
safe = client.moderations.create(input="some text")  # finds: sdk-call openai moderation
