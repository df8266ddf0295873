package shop

import ai.koog.agents.core.agent.AIAgent  // finds: import koog
import ai.koog.prompt.executor.clients.openai.OpenAIModels  // finds: import koog
import ai.koog.prompt.executor.llms.all.simpleOpenAIExecutor  // finds: import koog

suspend fun ask(question: String, key: String): String {
    val agent = AIAgent(  // finds: client koog model=gpt-4o
        executor = simpleOpenAIExecutor(key),  // finds: client koog
        systemPrompt = "You answer in one short sentence.",  // finds: prompt koog
        llmModel = OpenAIModels.Chat.GPT4o,  // finds: model-id openai model=gpt-4o
    )
    return agent.run(question)  // finds: framework-call koog chat,agents model=gpt-4o host=openai
}

class Agent(val name: String) {
    fun run(way: String) = way
}

val bond = Agent("Bond").run("away") // finds nothing
