"""The public FAQ bot, from before the assistant: threads and files live at the vendor."""

from .clients import openai_client

ASSISTANT_ID = "asst_h4XyardFaqBot0000000000"
VECTOR_STORE_ID = "vs_halyardfaq000000000000"


def ask(question: str) -> str:
    client = openai_client()
    thread = client.beta.threads.create(messages=[{"role": "user", "content": question}])
    run = client.beta.threads.runs.create_and_poll(
        thread_id=thread.id,
        assistant_id=ASSISTANT_ID,
        tools=[{"type": "file_search"}],
    )
    if run.status != "completed":
        return "I could not find that. Please write to support@halyard.example."
    messages = client.beta.threads.messages.list(thread_id=thread.id)
    return messages.data[0].content[0].text.value
