import OpenAI  // finds: import openai

enum Tone {
    case davinci, moderation, gpt4
}

func show(_ tone: Tone) {}

/// Models are members of a type that is not written.
struct Writer {
    let openAI: OpenAI
    var model: Model = .gpt4_turbo  // finds: model-id openai model=gpt-4-turbo

    func ask(_ question: String, quick: Bool) async throws -> String? {
        let query = ChatQuery(
            messages: [.user(.init(content: .string(question)))],
            model: .gpt4_1106_preview  // finds: model-id openai model=gpt-4-1106-preview
        )
        // finds: sdk-call openai chat model=gpt-4-1106-preview
        let result = try await openAI.chats(query: query)
        return result.choices.first?.message.content  // finds: response-use openai
    }
}

func tones() {
    show(.davinci) // finds nothing
    show(.moderation) // finds nothing
    show(.gpt4) // finds nothing
}
