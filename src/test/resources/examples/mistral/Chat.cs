using Mistral.SDK;  // finds: import mistral
using Mistral.SDK.DTOs;  // finds: import mistral

var client = new MistralClient("from the vault");  // finds: client mistral
var request = new ChatCompletionRequest(ModelDefinitions.MistralMedium, new List<ChatMessage>()); 
// finds: sdk-call mistral chat
var response = await client.Completions.GetCompletionAsync(request);
Console.WriteLine(response.Choices.First().Message.Content);  // finds: response-use mistral
var wind = "mistral"; // finds nothing
