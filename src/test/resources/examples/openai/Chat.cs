using OpenAI.Chat;  // finds: import openai
using OpenAI.Embeddings;  // finds: import openai

namespace Shop.Answers;

// new ChatClient("gpt-4o", key) would be found if it were not said in a comment
public sealed class Answers
{
    // finds: client openai model=gpt-4o-mini
    // finds: model-id openai model=gpt-4o-mini
    // finds: env-var openai
    private readonly ChatClient client = new("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

    public string Ask(string question)
    {
        // finds: sdk-call openai chat model=gpt-4o-mini
        ChatCompletion completion = client.CompleteChat(
            new SystemChatMessage("You answer in one short sentence."),  // finds: prompt openai
            new UserChatMessage(question));
        return completion.Content[0].Text;  // finds: response-use openai
    }

    public void Embed(string text)
    {
        // finds: client openai model=text-embedding-3-small
        // finds: model-id openai model=text-embedding-3-small
        var embeddings = new EmbeddingClient("text-embedding-3-small", "key");
        // finds: sdk-call openai embeddings model=text-embedding-3-small
        embeddings.GenerateEmbedding(text);
    }
}

public sealed class Rooms
{
    public void CompleteChat(string room) { }

    public void Close() => CompleteChat("lobby"); // finds nothing
}
