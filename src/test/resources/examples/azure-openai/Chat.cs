using Azure;
using Azure.AI.OpenAI;  // finds: import azure-openai
using OpenAI.Chat;  // finds: import openai

namespace Shop.Answers;

public static class Answers
{
    public static string Ask(string question)
    {
        var azure = new AzureOpenAIClient(  // finds: client azure-openai
            new Uri("https://shop.openai.azure.com"),  // finds: http-endpoint azure-openai
            new AzureKeyCredential("from the vault"));
        // finds: client azure-openai model=gpt-4o-mini
        // finds: model-id azure-openai model=gpt-4o-mini
        ChatClient chat = azure.GetChatClient("gpt-4o-mini");
        // finds: sdk-call azure-openai chat model=gpt-4o-mini
        ChatCompletion completion = chat.CompleteChat(new UserChatMessage(question));
        return completion.Content[0].Text;  // finds: response-use azure-openai
    }
}

public sealed class Room
{
    public Room GetChatClient(string name) => this;

    public Room Open() => GetChatClient("lobby"); // finds nothing
}
