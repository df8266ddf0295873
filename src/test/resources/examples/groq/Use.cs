using GroqSharp; // finds: import groq

namespace Harbour;

class Use
{
    // finds: client groq model=llama-3.3-70b-versatile
    // finds: model-id groq model=llama-3.3-70b-versatile
    private readonly GroqClient client = new("…", "llama-3.3-70b-versatile");

    // finds: sdk-call groq chat model=llama-3.3-70b-versatile
    public Task Answer() => client.CreateChatCompletionAsync(null);
}
