package harbour;

import com.volcengine.ark.runtime.service.ArkService; // finds: import bytedance-ark

class Use {
    // finds: client bytedance-ark
    private final ArkService service = ArkService.builder().apiKey("…").build();

    Object answer(Object request) {
        return service.createChatCompletion(request); // finds: sdk-call bytedance-ark chat
    }
}
