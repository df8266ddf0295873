from mem0 import Memory  # finds: import mem0

memory = Memory()  # finds: client mem0
memory.add("Likes tea", user_id="ada")  # finds: framework-call mem0 memory
memory.search("What does she like?", user_id="ada")  # finds: framework-call mem0 memory


class Memory2:
    def add(self, what):
        return what


Memory2().add("mem0")  # finds nothing
