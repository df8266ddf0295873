namespace Shop;

public sealed class EmbeddingSettings
{
    // finds: http-endpoint ollama
    public string BaseUrl { get; set; } = "http://localhost:11434";
}
