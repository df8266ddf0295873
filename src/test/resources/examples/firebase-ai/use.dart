import 'package:firebase_ai/firebase_ai.dart'; // finds: import firebase-ai

Future<void> answer() async {
  // finds: client firebase-ai model=gemini-2.5-flash
  // finds: model-id firebase-ai model=gemini-2.5-flash
  final model = FirebaseAI.googleAI().generativeModel(model: 'gemini-2.5-flash');
  // finds: sdk-call firebase-ai chat model=gemini-2.5-flash
  await model.generateContent([Content.text('When do you open?')]);
}
