using Azure.AI.OpenAI;  // finds: import azure-openai
using Microsoft.Extensions.AI;  // finds: import microsoft-extensions-ai
using Microsoft.Extensions.DependencyInjection;

namespace Shop.Desk;

public static class Desk
{
    public static async Task<string> Ask(Uri endpoint, string key)
    {
        IChatClient inner = new AzureOpenAIClient(endpoint, new(key))  // finds: client azure-openai
            .GetChatClient("gpt-4o-mini")  // finds: model-id azure-openai model=gpt-4o-mini
            .AsIChatClient();
        IChatClient client = inner.AsBuilder().UseDistributedCache().Build();
        // finds: framework-call microsoft-extensions-ai chat host=azure-openai model=gpt-4o-mini
        return (await client.GetResponseAsync("When do you open?")).Text;
    }

    public static async Task<string> Located(IServiceProvider services)
    {
        var client = services.GetRequiredService<IChatClient>();
        // finds: framework-call microsoft-extensions-ai chat
        return (await client.GetResponseAsync("When do you close?")).Text;
    }

    public static async Task<string> Hosted()
    {
        var host = Host.CreateApplicationBuilder().Build();
        var client = host.Services.GetRequiredService<IChatClient>();
        // finds: framework-call microsoft-extensions-ai chat
        return (await client.GetResponseAsync("Are you there?")).Text;
    }

    public static string Elsewhere(IServiceProvider services)
    {
        var desk = services.GetRequiredService<Counter>();
        return desk.GetResponseAsync("lobby"); // finds nothing
    }
}

public sealed class Counter
{
    public string GetResponseAsync(string name) => name;
}
