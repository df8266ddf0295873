import Foundation
import OpenAI  // finds: import openai

/// `openAI.chats(query:)` asks.
final class Answers {
    let openAI = OpenAI(apiToken: "from the keychain")  // finds: client openai

    func ask(_ question: String) async throws -> String? {
        let query = ChatQuery(
            messages: [.user(.init(content: .string(question)))],
            model: .gpt4_o  // finds: model-id openai model=gpt-4o
        )
        let result = try await openAI.chats(query: query)  // finds: sdk-call openai chat model=gpt-4o
        return result.choices.first?.message.content  // finds: response-use openai
    }
}

struct Room {
    func chats(query: String) -> Int { 0 }
}

let rooms = Room().chats(query: "open") // finds nothing
