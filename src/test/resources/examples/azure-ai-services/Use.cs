using Microsoft.CognitiveServices.Speech; // finds: import azure-ai-services

namespace Harbour;

class Use
{
    // finds: client azure-ai-services
    private readonly SpeechSynthesizer voice = new(SpeechConfig.FromSubscription("…", "northeurope"));

    // finds: sdk-call azure-ai-services text-to-speech
    public Task Say() => voice.SpeakTextAsync("All aboard");
}
