namespace Shop;

public static class Factory
{
    public static Vectors Make(EmbeddingSettings settings, HttpClient http)
    {
        return new Vectors(http, settings.BaseUrl);
    }
}
