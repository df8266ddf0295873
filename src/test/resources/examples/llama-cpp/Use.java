package harbour;

import de.kherud.llama.LlamaModel; // finds: import llama-cpp
import de.kherud.llama.ModelParameters; // finds: import llama-cpp

class Use {
    // finds: client llama-cpp
    private final LlamaModel model = new LlamaModel(new ModelParameters());

    Object answer() {
        return model.complete(null); // finds: sdk-call llama-cpp local-inference
    }
}
