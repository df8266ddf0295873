import SwiftAnthropic  // finds: import anthropic

/// The caller chooses the model.
struct Clerk {
    // finds: client anthropic
    let service = AnthropicServiceFactory.service(apiKey: "from the vault", betaHeaders: nil)

    func answer(_ question: String, by model: Model) async throws -> MessageResponse {
        let parameter = MessageParameter(
            model: model,
            messages: [.init(role: .user, content: .text(question))],
            maxTokens: 1024
        )
        // finds: sdk-call anthropic chat model=claude-3-opus-20240229
        return try await service.createMessage(parameter)
    }

    func open() async throws -> MessageResponse {
        // finds: seam-call anthropic
        // finds: model-id anthropic model=claude-3-opus-20240229
        try await answer("Are you open?", by: .claude3Opus)
    }

    func close(_ hour: Hour) {}

    func evening() {
        close(.late) // finds nothing
    }
}
