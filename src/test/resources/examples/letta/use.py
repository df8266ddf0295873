from letta_client import Letta  # finds: import letta

client = Letta(token="…")  # finds: client letta
# finds: framework-call letta hosted-agents model=openai/gpt-4o-mini host=openai
# finds: model-id openai model=openai/gpt-4o-mini
# finds: model-id openai model=openai/text-embedding-3-small
clerk = client.agents.create(model="openai/gpt-4o-mini", embedding="openai/text-embedding-3-small")
# finds: framework-call letta chat,hosted-agents model=openai/gpt-4o-mini host=openai
client.agents.messages.create(agent_id=clerk.id, messages=[{"role": "user", "content": "When do you open?"}])


class Office:
    def send_message(self, text):
        return text


Office().send_message("letta")  # finds nothing
