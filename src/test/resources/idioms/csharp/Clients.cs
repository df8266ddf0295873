using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using OpenAI; using OpenAI.Chat; using OpenAI.Embeddings;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel; using Microsoft.SemanticKernel.ChatCompletion;
using Anthropic.SDK; using Anthropic.SDK.Messaging;
using Amazon.BedrockRuntime; using Amazon.BedrockRuntime.Model;
namespace Ex;
public class A(ChatClient chat, IChatClient ai) {
  private readonly Lazy<ChatClient> _lazy = new(() => new ChatClient("gpt-4o", "k"));
  private readonly Dictionary<string, ChatClient> _map = new() { ["a"] = new ChatClient("gpt-4o", "k") };
  public Task<object> C1() => chat.CompleteChatAsync("x"); // call openai -
  public Task<object> C2() => ai.GetResponseAsync("x"); // call microsoft-extensions-ai -
  public Task<object> C3() => _lazy.Value.CompleteChatAsync("x"); // call openai -
  public Task<object> C4() => _map["a"].CompleteChatAsync("x"); // call openai gpt-4o
  public void C5() { foreach (var c in _map.Values) { c.CompleteChat("x"); } } // call openai gpt-4o
  public void C6() { if (_map.TryGetValue("a", out var c)) { c.CompleteChat("x"); } } // call openai gpt-4o
  public void C7() { var c = new OpenAIClient("k").GetChatClient("gpt-4o"); c.CompleteChatStreamingAsync("x"); } // call multi gpt-4o
  public void C8() { var c = new AzureOpenAIClient(new Uri("https://x.openai.azure.com"), null).GetChatClient("dep"); c.CompleteChat("x"); } // call azure-openai dep
  public async Task C9(IServiceProvider sp) { var c = sp.GetRequiredService<ChatClient>(); await c.CompleteChatAsync("x"); } // call openai -
  public async Task C10(Kernel kernel) { var svc = kernel.GetRequiredService<IChatCompletionService>(); await svc.GetChatMessageContentAsync("x"); } // call semantic-kernel -
  public async Task C11(Kernel kernel) { await kernel.InvokePromptAsync("x"); } // call semantic-kernel -
  public async Task C12() { using var c = new AnthropicClient(); await c.Messages.GetClaudeMessageAsync(new MessageParameters { Model = "claude-sonnet-4-5" }); } // call anthropic claude-sonnet-4-5
  public async Task C13(IAmazonBedrockRuntime b) { await b.ConverseAsync(new ConverseRequest { ModelId = "anthropic.claude-3-haiku-20240307-v1:0" }); }
  public async Task C14() { await Task.WhenAll(_map.Values.Select(c => c.CompleteChatAsync("x"))); } // call openai gpt-4o
  public object C15(object o) => o is ChatClient c ? c.CompleteChat("x") : null; // call openai -
  public object C16(object o) => ((ChatClient)o).CompleteChat("x");
  public object C17(object o) => (o as ChatClient)?.CompleteChat("x");
  public object C18(object o) => o switch { ChatClient c => c.CompleteChat("x"), _ => null }; // call openai -
  public async Task C19() { await foreach (var u in ai.GetStreamingResponseAsync("x")) { } } // call microsoft-extensions-ai -
  Func<ChatClient> factory = () => new ChatClient("gpt-4o", "k");
  public void C20() { factory().CompleteChat("x"); } // call openai gpt-4o
  ChatClient Prop { get; } = new("gpt-4o", "k");
  public void C21() { Prop.CompleteChat("x"); } // call openai gpt-4o
  ChatClient Init { get { return new ChatClient("gpt-4o", "k"); } }
  public void C22() { this.Init.CompleteChat("x"); } // call openai gpt-4o
  public void C23() { new EmbeddingClient("text-embedding-3-small", "k").GenerateEmbedding("x"); } // call openai text-embedding-3-small
}
public static class Ext { public static Task<object> Ask(this ChatClient c) => c.CompleteChatAsync("x"); } // call openai -
public class B { private ChatClient _c; public B() { Setup(); } void Setup() { _c = new ChatClient("gpt-4o", "k"); } public void C25() { _c.CompleteChat("x"); } // call openai -
}
