import dev.langchain4j.model.chat.ChatModel
import com.aallam.openai.client.OpenAI
fun c4(ctx: ApplicationContext) = ctx.getBean<ChatModel>().chat("x") // call langchain4j -
fun c5(ctx: ApplicationContext) = ctx.getBean(ChatModel::class.java).chat("x") // call langchain4j -
class K : KoinComponent { val ai: OpenAI by inject()
  val b by inject<ChatModel>()
  fun c6() = b.chat("x") // call langchain4j -
  fun c7() = get<ChatModel>().chat("x") // call langchain4j -
}
