import SwiftAnthropic  // finds: import anthropic

func ask(_ question: String) async throws -> String {
    // finds: client anthropic
    let service = AnthropicServiceFactory.service(apiKey: "from the vault", betaHeaders: nil)
    let parameter = MessageParameter(
        model: .claude35Sonnet,  // finds: model-id anthropic model=claude-3-5-sonnet-latest
        messages: [.init(role: .user, content: .text(question))],
        maxTokens: 1024
    )
    let message = try await service.createMessage(parameter)  // finds: sdk-call anthropic chat model=claude-3-5-sonnet-latest
    return "\(message.content)"  // finds: response-use anthropic
}

let claude = "Monet" // finds nothing
