# finds: import azure-ai-services
from azure.ai.documentintelligence import DocumentIntelligenceClient
from azure.cognitiveservices.speech import SpeechSynthesizer  # finds: import azure-ai-services

# finds: client azure-ai-services
# finds: http-endpoint azure-openai
papers = DocumentIntelligenceClient(endpoint="https://harbour.cognitiveservices.azure.com", credential=None)
papers.begin_analyze_document("prebuilt-layout", b"")  # finds: sdk-call azure-ai-services ocr
# finds: client azure-ai-services
# finds: sdk-call azure-ai-services text-to-speech
SpeechSynthesizer(speech_config=None).speak_text_async("All aboard")


class Parrot:
    def speak_text(self, words):
        return words


Parrot().speak_text("azure")  # finds nothing
