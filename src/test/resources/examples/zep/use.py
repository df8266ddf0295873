from zep_cloud.client import Zep  # finds: import zep

client = Zep(api_key="…")  # finds: client zep
client.memory.add(session_id="harbour", messages=[])  # finds: framework-call zep memory


class Memory:
    def add(self, words):
        return words


Memory().add("zep")  # finds nothing
