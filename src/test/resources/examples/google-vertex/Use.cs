using Google.Cloud.AIPlatform.V1; // finds: import google-vertex

namespace Harbour;

class Use
{
    // finds: client google-vertex
    private readonly PredictionServiceClient client = PredictionServiceClient.Create();

    // finds: sdk-call google-vertex chat
    public Task Answer(GenerateContentRequest request) => client.GenerateContentAsync(request);
}
