import Foundation
import OpenAI
import GoogleGenerativeAI
final class S1 {
  private let ai: OpenAI
  private lazy var lazyAI = OpenAI(apiToken: "k")
  static let shared = S1(ai: OpenAI(apiToken: "k"))
  var opt: OpenAI?
  init(ai: OpenAI) { self.ai = ai }
  let q = ChatQuery(messages: [], model: .gpt4_o)
  func s1() async throws { _ = try await ai.chats(query: q) } // call openai gpt-4o
  func s2() async throws { for try await r in lazyAI.chatsStream(query: q) { _ = r } } // call openai gpt-4o
  func s3() async throws { _ = try await S1.shared.ai.chats(query: q) } // call openai gpt-4o
  func s4() async throws { guard let ai = opt else { return }; _ = try await ai.chats(query: q) } // call openai gpt-4o
  func s5() async throws { if let ai = opt { _ = try await ai.chats(query: q) } } // call openai gpt-4o
  func s6() async throws { _ = try await opt?.chats(query: q) } // call openai gpt-4o
  func s7() { Task { try await self.ai.chats(query: q) } } // call openai gpt-4o
  func s8() { Task { [weak self] in try await self?.ai.chats(query: self!.q) } } // call openai gpt-4o
  var computed: OpenAI { OpenAI(apiToken: "k") }
  func s9() async throws { _ = try await computed.embeddings(query: EmbeddingsQuery(input: .string("x"), model: .textEmbeddingAda)) } // call openai text-embedding-ada-002
  func s10() async throws { let m = GenerativeModel(name: "gemini-1.5-flash", apiKey: "k"); _ = try await m.generateContent("x") } // call google-gemini gemini-1.5-flash
  func s11() async throws { let chat = GenerativeModel(name: "gemini-1.5-flash", apiKey: "k").startChat(); _ = try await chat.sendMessage("x") } // call google-gemini gemini-1.5-flash
}
extension OpenAI { func ask(_ q: ChatQuery) async throws { _ = try await chats(query: q) } } // call openai -
extension OpenAI { func ask2(_ q: ChatQuery) async throws { _ = try await self.chats(query: q) } } // call openai -
protocol Client { func ask() async throws }
struct Impl: Client { let openAI = OpenAI(configuration: .init(token: "k", host: "api.groq.com"))
  func ask() async throws { _ = try await openAI.chats(query: ChatQuery(messages: [], model: "llama-3.3-70b-versatile")) } } // call openai llama-3.3-70b-versatile
func s15(_ clients: [OpenAI]) async throws { for c in clients { _ = try await c.chats(query: ChatQuery(messages: [], model: .gpt4_o)) } } // call openai gpt-4o
func s16(_ clients: [String: OpenAI]) async throws { _ = try await clients["a"]!.chats(query: ChatQuery(messages: [], model: .gpt4_o)) } // call openai gpt-4o
func s17(_ clients: [OpenAI]) { clients.forEach { $0.chats(query: ChatQuery(messages: [], model: .gpt4_o)) { _ in } } } // call openai gpt-4o
class VM: ObservableObject { @Published var text = ""; @Environment(\.openAI) var openAI: OpenAI
  func s18() async throws { _ = try await openAI.chats(query: ChatQuery(messages: [], model: .gpt4_o)) } } // call openai gpt-4o
enum Dep { static let make: () -> OpenAI = { OpenAI(apiToken: "k") } }
func s19() async throws { _ = try await Dep.make().chats(query: ChatQuery(messages: [], model: .gpt4_o)) } // call openai gpt-4o
actor Act { let ai = OpenAI(apiToken: "k"); func s20() async throws { async let r = ai.chats(query: ChatQuery(messages: [], model: .gpt4_o)); _ = try await r } } // call openai gpt-4o
