package harbour;

import ai.djl.repository.zoo.Criteria; // finds: import transformers

class Use {
    Object model() throws Exception {
        // finds: client transformers
        return Criteria.builder().optModelUrls("djl://ai.djl.huggingface.pytorch/sentence-transformers/all-MiniLM-L6-v2").build().loadModel();
    }
}
