package harbour;

import com.alibaba.dashscope.aigc.generation.Generation; // finds: import qwen
import com.alibaba.dashscope.aigc.generation.GenerationParam; // finds: import qwen

class Use {
    private final Generation generation = new Generation(); // finds: client qwen

    Object answer() {
        // finds: sdk-call qwen chat model=qwen-plus
        // finds: model-id qwen model=qwen-plus
        return generation.call(GenerationParam.builder().model("qwen-plus").build());
    }
}
