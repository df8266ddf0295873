import GoogleGenerativeAI // finds: import google-gemini

func answer() async throws {
    // finds: client google-gemini model=gemini-1.5-flash
    // finds: model-id google-gemini model=gemini-1.5-flash
    let model = GenerativeModel(name: "gemini-1.5-flash", apiKey: "…")
    // finds: sdk-call google-gemini chat model=gemini-1.5-flash
    _ = try await model.generateContent("When do you open?")
}
