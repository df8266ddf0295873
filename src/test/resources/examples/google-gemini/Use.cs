using Google.GenAI; // finds: import google-gemini

namespace Harbour;

class Use
{
    private readonly Client client = new(apiKey: "…"); // finds: client google-gemini

    // finds: sdk-call google-gemini chat model=gemini-2.5-flash
    // finds: model-id google-gemini model=gemini-2.5-flash
    public Task Answer() => client.Models.GenerateContentAsync(model: "gemini-2.5-flash", contents: "When do you open?");
}
