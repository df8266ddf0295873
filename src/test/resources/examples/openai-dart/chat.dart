import 'package:openai_dart/openai_dart.dart';  // finds: import openai

/// Asks with createChatCompletion, once.
Future<String?> ask(String key, String question) async {
  final client = OpenAIClient(apiKey: key);  // finds: client openai
  final answer = await client.createChatCompletion(  // finds: sdk-call openai chat model=gpt-4o
    request: CreateChatCompletionRequest(
      model: ChatCompletionModel.modelId('gpt-4o'),  // finds: model-id openai model=gpt-4o
      messages: [
        // finds: prompt openai
        ChatCompletionMessage.system(content: 'You answer in one short sentence.'),
      ],
    ),
  );
  return answer.choices.first.message.content;  // finds: response-use openai
}

class Room {
  String create(String name) => name;
}

final room = Room().create('chat'); // finds nothing
