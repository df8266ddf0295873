import 'package:anthropic_sdk_dart/anthropic_sdk_dart.dart'; // finds: import anthropic

Future<void> answer() async {
  final client = AnthropicClient(apiKey: '…'); // finds: client anthropic
  await client.createMessage( // finds: sdk-call anthropic chat model=claude-3-5-haiku-20241022
    // finds: model-id anthropic model=claude-3-5-haiku-20241022
    request: CreateMessageRequest(model: Model.modelId('claude-3-5-haiku-20241022'), maxTokens: 100, messages: []),
  );
}

const principle = 'anthropic'; // finds nothing
