import os

from mistralai import Mistral  # finds: import mistral

client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])  # finds: client mistral; env-var mistral
response = client.chat.complete(  # finds: sdk-call mistral chat model=mistral-large-latest
    # finds: model-id mistral model=mistral-large-latest
    model="mistral-large-latest", messages=[{"role": "user", "content": "When do you open?"}]
)
print(response.choices[0].message.content)  # finds: response-use mistral
# finds: sdk-call mistral ocr,document-input model=mistral-ocr-latest
# finds: model-id mistral model=mistral-ocr-latest
client.ocr.process(model="mistral-ocr-latest", document={"type": "document_url", "document_url": "u"})
# finds: sdk-call mistral embeddings model=mistral-embed
# finds: model-id mistral model=mistral-embed
client.embeddings.create(model="mistral-embed", inputs=["x"])

wind = "the mistral, a wind"  # finds nothing
