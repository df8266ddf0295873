from azure.ai.inference import ChatCompletionsClient  # finds: import azure-ai-inference
from azure.ai.inference.models import SystemMessage, UserMessage  # finds: import azure-ai-inference
from azure.core.credentials import AzureKeyCredential

client = ChatCompletionsClient(  # finds: client azure-ai-inference
    # finds: http-endpoint azure-ai-inference
    endpoint="https://shop.services.ai.azure.com/models", credential=AzureKeyCredential("k")
)
answer = client.complete(  # finds: sdk-call azure-ai-inference chat model=Phi-4
    # finds: model-id azure-ai-inference model=Phi-4
    # finds: prompt azure-ai-inference
    model="Phi-4", messages=[SystemMessage("You answer in one sentence."), UserMessage("x")]
)
print(answer.choices[0].message.content)  # finds: response-use azure-ai-inference
inference = "by rules"  # finds nothing
