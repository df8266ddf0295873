import 'package:langchain/langchain.dart'; // finds: import langchain
import 'package:langchain_openai/langchain_openai.dart'; // finds: import langchain

Future<void> answer() async {
  // finds: client langchain model=gpt-4o-mini
  // finds: client langchain model=gpt-4o-mini
  // finds: model-id openai model=gpt-4o-mini
  final model = ChatOpenAI(apiKey: '…', defaultOptions: const ChatOpenAIOptions(model: 'gpt-4o-mini'));
  // finds: framework-call langchain chat model=gpt-4o-mini host=openai
  await model.invoke(PromptValue.string('When do you open?'));
}
