package shop.answers;

import com.google.cloud.vertexai.VertexAI;  // finds: import google-vertex
import com.google.cloud.vertexai.api.GenerateContentResponse;  // finds: import google-vertex
import com.google.cloud.vertexai.generativeai.GenerativeModel;  // finds: import google-vertex
import com.google.cloud.vertexai.generativeai.ResponseHandler;  // finds: import google-vertex
import java.io.IOException;

final class Chat {

    String answer(String question) throws IOException {
        // finds: client google-vertex
        try (VertexAI vertexAi = new VertexAI("shop", "europe-west4")) {
            // finds: client google-vertex model=gemini-2.0-flash-001
            // finds: model-id google-vertex model=gemini-2.0-flash-001
            GenerativeModel model = new GenerativeModel("gemini-2.0-flash-001", vertexAi);
            // finds: sdk-call google-vertex chat model=gemini-2.0-flash-001
            GenerateContentResponse response = model.generateContent(question);
            return ResponseHandler.getText(response);
        }
    }

    double[] vertex() {
        return new double[] {0, 1}; // finds nothing
    }
}
