using Azure.AI.Inference; // finds: import azure-ai-inference

namespace Harbour;

class Use
{
    // finds: client azure-ai-inference
    // finds: http-endpoint azure-ai-inference
    private readonly ChatCompletionsClient client = new(new Uri("https://harbour.services.ai.azure.com/models"), null);

    // finds: sdk-call azure-ai-inference chat model=gpt-4o-mini
    // finds: model-id azure-ai-inference model=gpt-4o-mini
    public object Answer() => client.Complete(new ChatCompletionsOptions { Model = "gpt-4o-mini" });
}
