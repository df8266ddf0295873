namespace Shop;

public sealed class Vectors
{
    private readonly HttpClient http;
    private readonly string address;

    public Vectors(HttpClient http, string address)
    {
        this.http = http;
        this.address = address.TrimEnd('/');
    }

    public async Task<string> Make(string text)
    {
        // finds: http-endpoint ollama embeddings
        var place = $"{this.address}/api/embeddings";
        var answer = await http.PostAsync(place, new StringContent(text));
        return await answer.Content.ReadAsStringAsync();
    }
}
