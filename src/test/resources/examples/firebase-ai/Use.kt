package harbour

import com.google.firebase.Firebase // finds: import firebase-ai
import com.google.firebase.ai.ai // finds: import firebase-ai
import com.google.firebase.ai.type.GenerativeBackend // finds: import firebase-ai

class Use {
    // finds: client firebase-ai
    // finds: model-id firebase-ai model=gemini-2.5-flash
    private val model = Firebase.ai(backend = GenerativeBackend.googleAI()).generativeModel("gemini-2.5-flash")

    // finds: sdk-call firebase-ai chat model=gemini-2.5-flash
    suspend fun answer() = model.generateContent("When do you open?")

    val fire = "base" // finds nothing
}
