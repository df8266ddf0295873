from sarvamai import SarvamAI  # finds: import sarvam

client = SarvamAI()  # finds: client sarvam
# finds: sdk-call sarvam chat
client.chat.completions(messages=[{"role": "user", "content": "When do you open?"}])
# finds: sdk-call sarvam chat
client.text.translate(input="harbour", source_language_code="en-IN", target_language_code="hi-IN")


class Words:
    def translate(self, word):
        return word


Words().translate("sarvam")  # finds nothing
