using Microsoft.Extensions.AI;  // finds: import microsoft-extensions-ai
using OpenAI;  // finds: import openai

namespace Shop.Answers;

public sealed class Answers(IChatClient client)
{
    // finds: client openai
    // finds: model-id openai model=gpt-4o-mini
    public static IChatClient Make(string key) => new OpenAIClient(key).GetChatClient("gpt-4o-mini").AsIChatClient();

    public async Task<string> Ask(string question)
    {
        // finds: framework-call microsoft-extensions-ai chat
        ChatResponse response = await client.GetResponseAsync(
            // finds: prompt multi vendors=microsoft-extensions-ai+openai
            [new ChatMessage(ChatRole.System, "You answer in one short sentence."), new ChatMessage(ChatRole.User, question)]);
        return response.Text;
    }
}

public sealed class Room
{
    public string GetResponseAsync(string name) => name;

    public string Open() => GetResponseAsync("lobby"); // finds nothing
}
