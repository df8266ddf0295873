namespace Shop.Services;

public class Answers
{
    public static async Task<string> Ask(AzureOpenAIClient client, string question)
    {
        // the type is known by the using that holds in the whole project
        // finds: client azure-openai; model-id azure-openai
        var chat = client.GetChatClient("orders");
        var answer = await chat.CompleteChatAsync(question); // finds: sdk-call azure-openai chat model=orders
        return answer.Value.Content[0].Text; // finds: response-use azure-openai
    }
}
