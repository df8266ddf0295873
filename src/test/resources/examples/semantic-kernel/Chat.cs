using Microsoft.SemanticKernel;  // finds: import semantic-kernel
using Microsoft.SemanticKernel.ChatCompletion;  // finds: import semantic-kernel

namespace Shop.Answers;

public sealed class Answers
{
    private readonly Kernel kernel;

    public Answers(string key)
    {
        var builder = Kernel.CreateBuilder();
        // finds: client semantic-kernel model=gpt-4o-mini
        // finds: model-id openai model=gpt-4o-mini
        builder.AddOpenAIChatCompletion("gpt-4o-mini", key);
        kernel = builder.Build();
    }

    public async Task<string> Ask(string question)
    {
        // finds: framework-call semantic-kernel chat
        var result = await kernel.InvokePromptAsync(question);
        return result.ToString();
    }

    public async Task<string?> Talk(string question)
    {
        var chat = kernel.GetRequiredService<IChatCompletionService>();
        // finds: prompt semantic-kernel
        var history = new ChatHistory("You answer in one short sentence.");
        history.AddUserMessage(question);
        // finds: framework-call semantic-kernel chat
        var message = await chat.GetChatMessageContentAsync(history);
        return message.Content;  // finds: response-use semantic-kernel
    }
}

public sealed class Corn
{
    public string InvokePromptAsync(string kernel) => kernel;

    public string Pop() => InvokePromptAsync("maize"); // finds nothing
}
