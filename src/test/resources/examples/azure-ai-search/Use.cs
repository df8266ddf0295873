using Azure.Search.Documents; // finds: import azure-ai-search

namespace Harbour;

class Use
{
    // finds: vector-store azure-ai-search
    // finds: http-endpoint azure-ai-search
    private readonly SearchClient store = new(new Uri("https://harbour.search.windows.net"), "letters", null);

    public Task Find() => store.SearchAsync<object>("tide"); // finds: vector-store azure-ai-search
}
