package shop;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/letters")
public class Desk {

    @Inject Clerk clerk;

    @POST
    public String post(String letter) {
        return clerk.answer(letter);  // finds: framework-call quarkus-langchain4j chat,agents
    }

    String answer(String phone) {
        return phone; // finds nothing
    }
}
