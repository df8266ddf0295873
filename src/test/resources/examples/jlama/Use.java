package harbour;

import com.github.tjake.jlama.model.AbstractModel; // finds: import jlama
import com.github.tjake.jlama.model.ModelSupport; // finds: import jlama
import java.io.File;

class Use {
    // finds: client jlama
    private final AbstractModel model = ModelSupport.loadModel(new File("models/harbour"), null, null);

    Object answer(AbstractModel given) {
        return given.generate(null, null, 0.0f, 256); // finds: sdk-call jlama local-inference
    }

    String llama() {
        return "j"; // finds nothing
    }
}
