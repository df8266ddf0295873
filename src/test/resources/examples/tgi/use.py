from text_generation import Client  # finds: import tgi

client = Client("http://127.0.0.1:8080")  # finds: client tgi
print(client.generate("When do you open?").generated_text)  # finds: sdk-call tgi local-inference


class Generator:
    def generate(self, text):
        return text


Generator().generate("tgi")  # finds nothing
