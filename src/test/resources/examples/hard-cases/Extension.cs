using Microsoft.KernelMemory; // finds: import semantic-kernel

namespace Shop;

internal static class MemoryExtensions
{
    public static async Task<SearchResult> SearchShelf(this IKernelMemory memory, string words)
    {
        // finds: framework-call semantic-kernel embeddings,vector-query
        return await memory.SearchAsync(words, "shelf");
    }

    public static async Task<SearchResult> SearchDrawer(this Drawer drawer, string words)
    {
        return await drawer.SearchAsync(words, "drawer"); // finds nothing
    }
}
