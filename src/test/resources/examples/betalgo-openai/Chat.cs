using OpenAI.Interfaces;  // finds: import openai
using OpenAI.Managers;  // finds: import openai
using OpenAI.ObjectModels;  // finds: import openai
using OpenAI.ObjectModels.RequestModels;  // finds: import openai

namespace Shop.Answers;

public sealed class Answers(IOpenAIService service)
{
    public async Task<string?> Ask(string question)
    {
        // finds: sdk-call openai chat confidence=likely
        var result = await service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest
        {
            Messages = new List<ChatMessage>
            {
                // finds: prompt openai
                ChatMessage.FromSystem("You answer in one short sentence."),
                ChatMessage.FromUser(question),
            },
            Model = Models.Gpt_4o,  // finds: model-id openai model=gpt-4o
        });
        return result.Choices.First().Message.Content;
    }
}

public sealed class Room
{
    public string CreateCompletion(string name) => name;

    public string Open() => CreateCompletion("chat"); // finds nothing
}
