package shop.answers

import sttp.ai.claude.ClaudeSyncClient // finds: import openai
import sttp.openai.OpenAISyncClient // finds: import openai
import sttp.openai.requests.completions.chat.ChatRequestBody.{ChatBody, ChatCompletionModel} // finds: import openai
import sttp.openai.requests.completions.chat.message.{Content, Message} // finds: import openai

/** Asks with `client.createChatCompletion(body)`. */
class Answers(key: String) {
  private val client = OpenAISyncClient(key) // finds: client openai

  def ask(question: String): String = {
    val body = ChatBody(
      model = ChatCompletionModel.GPT4oMini, // finds: model-id openai model=gpt-4o-mini
      messages = Seq(Message.UserMessage(content = Content.TextContent(question)))
    )
    // finds: sdk-call openai chat model=gpt-4o-mini
    val completion = client.createChatCompletion(body)
    completion.choices.head.message.content // finds: response-use openai
  }
}

class Room { // finds nothing
  def createChatCompletion(name: String): String = name
}
