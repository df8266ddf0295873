using AutoGen.OpenAI; // finds: import autogen

namespace Harbour;

class Use
{
    // finds: client autogen
    // finds: prompt autogen
    private readonly OpenAIChatAgent clerk = new(null, "clerk", systemMessage: "You answer letters for the harbour office.");

    // finds: framework-call autogen chat,agents
    public Task Answer() => clerk.SendAsync("When do you open?");
}
