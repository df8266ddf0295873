package b;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.*;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
class B {
  private static final OpenAIClient SHARED = OpenAIOkHttpClient.fromEnv();
  private final Supplier<OpenAIClient> lazy = () -> OpenAIOkHttpClient.fromEnv();
  private final Map<String, ChatModel> models = new HashMap<>();
  private final List<ChatModel> list;
  B(List<ChatModel> list) { this.list = list; models.put("a", OpenAiChatModel.builder().modelName("gpt-4o").build()); }
  Object j1(ChatCompletionCreateParams p) { return SHARED.chat().completions().create(p); } // call openai -
  Object j2(ChatCompletionCreateParams p) { return lazy.get().chat().completions().create(p); } // call openai -
  Object j3() { return models.get("a").chat("x"); } // call langchain4j -
  Object j4() { return list.stream().map(m -> m.chat("x")).toList(); } // call langchain4j -
  void j5() { for (ChatModel m : list) { m.chat("x"); } } // call langchain4j -
  void j6() { list.forEach(m -> m.chat("x")); } // call langchain4j -
  void j7() { Optional.of(SHARED).map(c -> c.models().list()); } // call openai -
  Object j8() { return CompletableFuture.supplyAsync(() -> SHARED.models().list()); } // call openai -
  void j9() { try (var c = SHARED.withOptions(o -> {}).async()) { c.models().list(); } } // call openai -
  Object j10(Optional<ChatModel> m) { return m.orElseThrow().chat("x"); } // call langchain4j -
  Object j11(ChatModel m) { return Optional.ofNullable(m).map(x -> x.chat("q")).orElse(""); } // call langchain4j -
  Object j12() { Function<ChatCompletionCreateParams, ChatCompletion> f = SHARED.chat().completions()::create; return f.apply(null); }
  static class Holder { static final OpenAIClient I = OpenAIOkHttpClient.fromEnv(); }
  Object j13(ChatCompletionCreateParams p) { return Holder.I.chat().completions().create(p); } // call openai -
  Object j14(Map<String, ChatModel> m) { return m.values().iterator().next().chat("x"); } // call langchain4j -
  void j15(Map<String, ChatModel> m) { m.forEach((k, v) -> v.chat("x")); } // call langchain4j -
  void j16(Map<String, ChatModel> m) { for (var e : m.entrySet()) { e.getValue().chat("x"); } } // call langchain4j -
  Object j17() { return models.computeIfAbsent("k", k -> OpenAiChatModel.builder().modelName("gpt-4o").build()).chat("x"); } // call langchain4j -
  Object j18(Object o) { if (o instanceof ChatModel m) { return m.chat("x"); } return null; } // call langchain4j -
  Object j19(Object o) { return switch (o) { case ChatModel m -> m.chat("x"); default -> null; }; } // call langchain4j -
  Object j20(Object o) { return ((ChatModel) o).chat("x"); }
}
