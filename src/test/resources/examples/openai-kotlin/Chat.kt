package shop.answers

import com.aallam.openai.api.chat.ChatCompletionRequest  // finds: import openai
import com.aallam.openai.api.chat.ChatMessage  // finds: import openai
import com.aallam.openai.api.chat.ChatRole  // finds: import openai
import com.aallam.openai.api.model.ModelId  // finds: import openai
import com.aallam.openai.client.OpenAI  // finds: import openai

/** Asks with `openAI.chatCompletion(request)`. */
class Answers(key: String) {
    private val openAI = OpenAI(token = key)  // finds: client openai

    suspend fun ask(question: String): String? {
        val request = ChatCompletionRequest(
            model = ModelId("gpt-4o-mini"),  // finds: model-id openai model=gpt-4o-mini
            messages = listOf(
                // finds: prompt openai
                ChatMessage(role = ChatRole.System, content = "You answer in one short sentence."),
                ChatMessage(role = ChatRole.User, content = question),
            ),
        )
        // finds: sdk-call openai chat,system-prompt model=gpt-4o-mini
        val completion = openAI.chatCompletion(request)
        return completion.choices.first().message.content  // finds: response-use openai
    }
}

class Room {
    fun chatCompletion(name: String) = name
}

val room = Room().chatCompletion("open") // finds nothing
