using Microsoft.ML.OnnxRuntimeGenAI; // finds: import onnx-genai

namespace Harbour;

class Use
{
    // finds: client onnx-genai model=models/phi-3
    // finds: model-id onnx-genai model=models/phi-3
    private readonly Model model = new("models/phi-3");
}
