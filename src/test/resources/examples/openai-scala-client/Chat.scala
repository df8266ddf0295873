package shop.answers

import io.cequence.openaiscala.domain.settings.CreateChatCompletionSettings // finds: import openai
import io.cequence.openaiscala.domain.{ModelId, SystemMessage, UserMessage} // finds: import openai
import io.cequence.openaiscala.service.{OpenAIService, OpenAIServiceFactory} // finds: import openai
import scala.concurrent.Future

/** Asks with `service.createChatCompletion(messages)`. */
class Answers {
  private val service: OpenAIService = OpenAIServiceFactory() // finds: client openai

  def ask(question: String): Future[String] = {
    val messages = Seq(
      SystemMessage("You answer in one short sentence."), // finds: prompt openai
      UserMessage(question)
    )
    val settings = CreateChatCompletionSettings(
      model = ModelId.gpt_4o_mini // finds: model-id openai model=gpt-4o-mini
    )
    // finds: sdk-call openai chat model=gpt-4o-mini
    service.createChatCompletion(messages, settings).map { completion =>
      completion.choices.head.message.content // finds: response-use openai
    }
  }
}

class Room { // finds nothing
  def createChatCompletion(name: String): String = name
}
