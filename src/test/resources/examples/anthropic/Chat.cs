using Anthropic;  // finds: import anthropic
using Anthropic.Models.Messages;  // finds: import anthropic

namespace Shop.Answers;

public static class Answers
{
    public static async Task<string> Ask(string question)
    {
        AnthropicClient client = new();  // finds: client anthropic
        // finds: sdk-call anthropic chat,messages,system-prompt model=claude-sonnet-4-5
        Message message = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",  // finds: model-id anthropic model=claude-sonnet-4-5
            MaxTokens = 1024,
            System = "You answer in one short sentence.",  // finds: prompt anthropic
            Messages = [new() { Role = Role.User, Content = question }],
        });
        return message.Content[0].Text;  // finds: response-use anthropic
    }
}

public sealed class Letters
{
    public void Create(string name) { }

    public void Write() => Create("Claude"); // finds nothing
}
