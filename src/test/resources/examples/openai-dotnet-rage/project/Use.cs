using OpenAI; // finds: import openai
using OpenAI.Chat; // finds: import openai

namespace Harbour;

class Use
{
    private readonly OpenAIClient client = new("…"); // finds: client openai

    // finds: sdk-call openai chat
    public Task Answer(ChatRequest request) => client.ChatEndpoint.GetCompletionAsync(request);

    public string Rage() => "openai"; // finds nothing
}
