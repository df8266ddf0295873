using OllamaSharp;  // finds: import ollama

// finds: client ollama
// finds: http-endpoint ollama
var ollama = new OllamaApiClient("http://localhost:11434");
ollama.SelectedModel = "llama3.1";  // finds: model-id meta-llama model=llama3.1
// finds: sdk-call ollama legacy-completions
await foreach (var part in ollama.GenerateAsync("When do you open?"))
    Console.Write(part?.Response);  // finds: response-use ollama
var wool = "llama"; // finds nothing
