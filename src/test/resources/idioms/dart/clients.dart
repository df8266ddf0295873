import 'package:dart_openai/dart_openai.dart';
import 'package:google_generative_ai/google_generative_ai.dart';
import 'package:openai_dart/openai_dart.dart' as od;
import 'package:langchain_openai/langchain_openai.dart';
final od.OpenAIClient top = od.OpenAIClient(apiKey: 'k');
class A {
  final GenerativeModel _m;
  late final od.OpenAIClient _late;
  static final A instance = A._();
  A._() : _m = GenerativeModel(model: 'gemini-1.5-flash', apiKey: 'k') { _late = od.OpenAIClient(apiKey: 'k'); }
  Future<void> d1() async { await OpenAI.instance.chat.create(model: 'gpt-4o', messages: []); } // call openai gpt-4o
  Future<void> d2() async { await _m.generateContent([Content.text('x')]); } // call google-gemini gemini-1.5-flash
  Future<void> d3() async { final c = _m.startChat(); await c.sendMessage(Content.text('x')); } // call google-gemini gemini-1.5-flash
  Stream<String> d4() async* { await for (final r in _m.generateContentStream([])) { yield r.text!; } } // call google-gemini gemini-1.5-flash
  Future<void> d5() async { await _late.createChatCompletion(request: od.CreateChatCompletionRequest(model: od.ChatCompletionModel.modelId('gpt-4o'), messages: [])); } // call openai gpt-4o
  Future<void> d6() async { await instance._m.generateContent([]); } // call google-gemini gemini-1.5-flash
  od.OpenAIClient get getter => od.OpenAIClient(apiKey: 'k');
  Future<void> d7() async { await getter.createEmbedding(request: od.CreateEmbeddingRequest(model: od.EmbeddingModel.modelId('text-embedding-3-small'), input: od.EmbeddingInput.string('x'))); } // call openai text-embedding-3-small
  Future<void> d8() async { final llm = ChatOpenAI(apiKey: 'k', defaultOptions: ChatOpenAIOptions(model: 'gpt-4o')); await llm.invoke(PromptValue.string('x')); } // call langchain -
  GenerativeModel? opt;
  Future<void> d9() async { await opt?.generateContent([]); } // call google-gemini -
  Future<void> d10() async { opt ??= GenerativeModel(model: 'gemini-1.5-pro', apiKey: 'k'); await opt!.generateContent([]); } // call google-gemini gemini-1.5-pro
  Future<void> d11() async { await Future.wait([_m.generateContent([]), _m.countTokens([])]); } // call google-gemini gemini-1.5-flash
  Future<void> d12(Map<String, GenerativeModel> ms) async { await ms['a']!.generateContent([]); ms.forEach((k, v) => v.generateContent([])); } // call google-gemini -
  Future<void> d13(BuildContext context) async { await context.read<GenerativeModel>().generateContent([]); }
  Future<void> d14() async { await GetIt.I<GenerativeModel>().generateContent([]); }
  Future<void> d15() async { await (GenerativeModel(model: 'gemini-1.5-pro', apiKey: 'k')..hashCode).generateContent([]); } // call google-gemini gemini-1.5-pro
}
