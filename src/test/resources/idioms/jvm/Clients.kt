package a
import com.aallam.openai.client.OpenAI
import com.aallam.openai.api.chat.ChatCompletionRequest
import com.aallam.openai.api.model.ModelId
import com.anthropic.client.AnthropicClient
import com.anthropic.client.okhttp.AnthropicOkHttpClient
import dev.langchain4j.model.chat.ChatModel
import dev.langchain4j.model.openai.OpenAiChatModel

val req = ChatCompletionRequest(model = ModelId("gpt-4o"), messages = listOf())
suspend fun k1() = OpenAI("t").use { it.chatCompletion(req) } // call openai gpt-4o
suspend fun k2() = OpenAI("t").use { client -> client.chatCompletion(req) } // call openai gpt-4o
suspend fun k3() { val c: OpenAI? = OpenAI("t"); c?.let { it.chatCompletion(req) } } // call openai gpt-4o
suspend fun k4() = with(OpenAI("t")) { chatCompletion(req) } // call openai gpt-4o
suspend fun k5() = OpenAI("t").run { chatCompletion(req) } // call openai gpt-4o
suspend fun k6() { OpenAI("t").apply { chatCompletion(req) } } // call openai gpt-4o
class S1(private val ai: OpenAI) { suspend fun f() = ai.chatCompletion(req) } // call openai gpt-4o
class S2 { private val ai by lazy { OpenAI("t") }
  suspend fun f() = ai.chatCompletion(req) } // call openai gpt-4o
class S3 { lateinit var ai: OpenAI
  suspend fun f() = ai.chatCompletion(req) } // call openai gpt-4o
object Holder { val ai = OpenAI("t") }
suspend fun k10() = Holder.ai.chatCompletion(req) // call openai gpt-4o
class S4 { companion object { private val ai = OpenAI("t") }
  suspend fun f() = ai.chatCompletion(req) } // call openai gpt-4o
suspend fun OpenAI.ask(q: String) = chatCompletion(req) // call openai gpt-4o
suspend fun OpenAI.ask2(q: String) = this.chatCompletion(req) // call openai gpt-4o
suspend fun k14() = listOf(OpenAI("a"), OpenAI("b")).map { it.chatCompletion(req) } // call openai gpt-4o
fun k15(p: String): ChatModel = when (p) { "a" -> OpenAiChatModel.builder().modelName("gpt-4o").build() else -> error("") }
fun k16() = k15("a").chat("hi") // call langchain4j gpt-4o
val provider: () -> OpenAI = { OpenAI("t") }
suspend fun k17() = provider().chatCompletion(req) // call openai gpt-4o
suspend fun k18(f: suspend (OpenAI) -> Unit) { val c = OpenAI("t"); f(c) }
suspend fun k19() = k18 { c -> c.chatCompletion(req) } // call openai gpt-4o
fun k20() { val c = AnthropicOkHttpClient.fromEnv(); c.messages().create(p()) } // call anthropic -
fun k21(c: AnthropicClient) = runCatching { c.messages().create(p()) } // call anthropic -
suspend fun k22() { flow { emit(OpenAI("t").chatCompletion(req)) } } // call openai gpt-4o
suspend fun k23() { val (a, m) = OpenAI("t") to "gpt-4o"; a.chatCompletion(req) } // call openai gpt-4o
suspend fun k24() { val map = mapOf("a" to OpenAI("t")); map["a"]!!.chatCompletion(req) } // call openai gpt-4o
suspend fun k25() { val map = mapOf("a" to OpenAI("t")); map.getValue("a").chatCompletion(req) } // call openai gpt-4o
