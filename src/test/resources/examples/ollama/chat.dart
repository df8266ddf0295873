import 'package:ollama_dart/ollama_dart.dart';  // finds: import ollama

Future<String?> ask(String question) async {
  final client = OllamaClient();  // finds: client ollama
  // finds: sdk-call ollama legacy-completions model=llama3.1
  final answer = await client.generateCompletion(
    // finds: model-id ollama model=llama3.1
    request: GenerateCompletionRequest(model: 'llama3.1', prompt: question),
  );
  return answer.response;  // finds: response-use ollama
}

final wool = 'llama'; // finds nothing
