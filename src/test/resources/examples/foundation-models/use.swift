import FoundationModels // finds: import foundation-models

func answer() async throws {
    // finds: client foundation-models
    // finds: prompt foundation-models
    let session = LanguageModelSession(instructions: "You answer letters for the harbour office.")
    // finds: sdk-call foundation-models local-inference,chat
    _ = try await session.respond(to: "When do you open?")
}

let foundation = "models" // finds nothing
