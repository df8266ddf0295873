using Anthropic.SDK;  // finds: import anthropic
using Anthropic.SDK.Constants;  // finds: import anthropic
using Anthropic.SDK.Messaging;  // finds: import anthropic

var client = new AnthropicClient();  // finds: client anthropic
// finds: sdk-call anthropic chat model=claude-3-5-sonnet-20241022
var answer = await client.Messages.GetClaudeMessageAsync(new MessageParameters
{
    // finds: model-id anthropic model=claude-3-5-sonnet-20241022
    Model = AnthropicModels.Claude35Sonnet,
    MaxTokens = 512,
    Messages = new List<Message> { new(RoleType.User, "When do you open?") },
});
Console.WriteLine(answer.Content);  // finds: response-use anthropic
var claude = "Monet"; // finds nothing
