import SwiftOpenAI  // finds: import openai

func ask(_ question: String) async throws -> String? {
    let service = OpenAIServiceFactory.service(apiKey: "from the vault")  // finds: client openai
    let parameters = ChatCompletionParameters(
        messages: [.init(role: .user, content: .text(question))],
        model: .gpt4o  // finds: model-id openai model=gpt-4o
    )
    // finds: sdk-call openai chat model=gpt-4o
    let answer = try await service.startChat(parameters: parameters)
    return answer.choices?.first?.message?.content  // finds: response-use openai
}

let swift = "a bird" // finds nothing
