import 'package:google_generative_ai/google_generative_ai.dart';  // finds: import google-gemini

Future<String?> ask(String key, String question) async {
  // finds: client google-gemini model=gemini-1.5-flash
  // finds: model-id google-gemini model=gemini-1.5-flash
  final model = GenerativeModel(model: 'gemini-1.5-flash', apiKey: key);
  // finds: sdk-call google-gemini chat model=gemini-1.5-flash
  final response = await model.generateContent([Content.text(question)]);
  return response.text;  // finds: response-use google-gemini
}

class Stars {
  String generateContent(String sign) => sign;
}

final gemini = Stars().generateContent('twins'); // finds nothing
