package harbour;

import com.alibaba.cloud.ai.dashscope.api.DashScopeApi; // finds: import spring-ai-alibaba
import com.alibaba.cloud.ai.dashscope.chat.DashScopeChatModel; // finds: import spring-ai-alibaba

class Use {
    private final DashScopeChatModel model =
            // finds: client spring-ai-alibaba
            // finds: client spring-ai-alibaba
            DashScopeChatModel.builder().dashScopeApi(DashScopeApi.builder().apiKey("…").build()).build();

    String answer() {
        // finds: framework-call spring-ai-alibaba chat host=qwen
        return model.call("When do you open?");
    }

    String spring() {
        return "ali baba"; // finds nothing
    }
}
