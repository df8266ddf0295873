using tryAGI.OpenAI; // finds: import openai

namespace Harbour;

class Use
{
    private readonly OpenAiClient client = new("…"); // finds: client openai

    // finds: sdk-call openai chat
    public Task Answer(CreateChatCompletionRequest request) => client.Chat.CreateChatCompletionAsync(request);

    public string Try() => "agi"; // finds nothing
}
