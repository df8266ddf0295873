using Microsoft.KernelMemory;  // finds: import semantic-kernel

namespace Shop.Library;

public sealed class Library
{
    private void Prepare(IKernelMemoryBuilder builder, string key)
    {
        // finds: client semantic-kernel
        builder.WithOpenAITextEmbeddingGeneration(new OpenAIConfig { APIKey = key });
        // finds: client semantic-kernel
        builder.WithOpenAITextGeneration(new OpenAIConfig { APIKey = key });
    }

    public async Task Keep(IKernelMemory memory, string path)
    {
        // finds: framework-call semantic-kernel embeddings,vector-query
        await memory.ImportDocumentAsync(path);
        // finds: framework-call semantic-kernel embeddings,vector-query
        var found = await memory.SearchAsync("opening hours", index: "shop");
    }

    public async Task Find(IShelf shelf)
    {
        await shelf.SearchAsync("opening hours"); // finds nothing
    }
}
