import 'package:mistralai_dart/mistralai_dart.dart'; // finds: import mistral

Future<void> answer() async {
  final client = MistralAIClient(apiKey: '…'); // finds: client mistral
  await client.createChatCompletion(request: request); // finds: sdk-call mistral chat
}
