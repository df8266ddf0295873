using LLama;  // finds: import llama-cpp
using LLama.Common;  // finds: import llama-cpp

// finds: model-id llama-cpp model=models/llama-3-8b.Q4_K_M.gguf
var parameters = new ModelParams("models/llama-3-8b.Q4_K_M.gguf");
// finds: client llama-cpp model=models/llama-3-8b.Q4_K_M.gguf
using var weights = LLamaWeights.LoadFromFile(parameters);
// finds: client llama-cpp model=models/llama-3-8b.Q4_K_M.gguf
var executor = new InteractiveExecutor(weights.CreateContext(parameters));
var wool = "llama"; // finds nothing
