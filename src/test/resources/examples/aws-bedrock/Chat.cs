using Amazon.BedrockRuntime;  // finds: import aws-bedrock
using Amazon.BedrockRuntime.Model;  // finds: import aws-bedrock

namespace Shop.Answers;

public sealed class Answers
{
    private readonly AmazonBedrockRuntimeClient client = new();  // finds: client aws-bedrock

    public async Task<string> Ask(string question)
    {
        // finds: sdk-call aws-bedrock chat model=amazon.nova-pro-v1:0
        var response = await client.ConverseAsync(new ConverseRequest
        {
            // finds: model-id aws-bedrock model=amazon.nova-pro-v1:0
            ModelId = "amazon.nova-pro-v1:0",
            Messages = new List<Message> { new() { Role = ConversationRole.User } },
        });
        return response.Output.Message.Content[0].Text;  // finds: response-use aws-bedrock
    }
}

public sealed class Edition
{
    public void ConverseAsync(string bedrock) { }

    public void Play() => ConverseAsync("Minecraft"); // finds nothing
}
