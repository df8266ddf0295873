import FirebaseAI // finds: import firebase-ai

func answer() async throws {
    // finds: client firebase-ai model=gemini-2.5-flash
    // finds: model-id firebase-ai model=gemini-2.5-flash
    let model = FirebaseAI.firebaseAI(backend: .googleAI()).generativeModel(modelName: "gemini-2.5-flash")
    // finds: sdk-call firebase-ai chat model=gemini-2.5-flash
    _ = try await model.generateContent("When do you open?")
}
