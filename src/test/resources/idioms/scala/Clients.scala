package a
import io.cequence.openaiscala.service.{OpenAIService, OpenAIServiceFactory}
import io.cequence.openaiscala.domain._
import dev.langchain4j.model.openai.OpenAiChatModel
import dev.langchain4j.model.chat.ChatModel
class A(service: OpenAIService)(implicit ec: ExecutionContext) {
  lazy val own = OpenAIServiceFactory()
  def s1() = service.createChatCompletion(Nil) // call openai -
  def s2() = own.createChatCompletion(Nil, CreateChatCompletionSettings(model = ModelId.gpt_4o)) // call openai gpt-4o
  val m: ChatModel = OpenAiChatModel.builder().modelName("gpt-4o").build()
  def s3() = m.chat("x") // call langchain4j gpt-4o
  def s4(ms: Seq[ChatModel]) = ms.map(_.chat("x")) // call langchain4j -
  def s5(ms: Seq[ChatModel]) = for (m <- ms) yield m.chat("x") // call langchain4j -
  def s6(o: Option[ChatModel]) = o.map(m => m.chat("x")) // call langchain4j -
  def s7(o: Option[ChatModel]) = o match { case Some(m) => m.chat("x"); case None => "" } // call langchain4j -
  def s8(ms: Map[String, ChatModel]) = ms("a").chat("x") // call langchain4j -
  def s9(ms: Map[String, ChatModel]) = ms.get("a").foreach(_.chat("x")) // call langchain4j -
}
object A { implicit class Ops(val s: OpenAIService) { def ask() = s.createChatCompletion(Nil) } } // call openai -
trait HasModel { def model: ChatModel; def s11() = model.chat("x") } // call langchain4j -
case class C(model: ChatModel) { def s12() = model.chat("x") } // call langchain4j -
import sttp.openai.OpenAISyncClient
import sttp.openai.requests.completions.chat.ChatRequestBody.{ChatBody, ChatCompletionModel}
object B { val c = OpenAISyncClient("k"); def s13() = c.createChatCompletion(ChatBody(model = ChatCompletionModel.GPT4oMini, messages = Nil)) } // call openai gpt-4o-mini
