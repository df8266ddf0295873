package shop.answers;

import com.google.genai.Client;  // finds: import google-gemini
import com.google.genai.types.GenerateContentResponse;  // finds: import google-gemini

final class Chat {

    String answer(String question) {
        Client client = new Client();  // finds: client google-gemini
        GenerateContentResponse response =
                // finds: sdk-call google-gemini chat model=gemini-2.5-flash
                // finds: model-id google-gemini model=gemini-2.5-flash
                client.models.generateContent("gemini-2.5-flash", question, null);
        return response.text();  // finds: response-use google-gemini
    }

    String generateContent(String stars) {
        return stars; // finds nothing
    }
}
