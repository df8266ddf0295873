from interpreter import interpreter  # finds: import open-interpreter

interpreter.chat("Sort these files")  # finds: framework-call open-interpreter chat,agents


class Clerk:
    def chat(self, text):
        return text


Clerk().chat("interpreter")  # finds nothing
