package harbour;

import com.baidubce.qianfan.Qianfan; // finds: import baidu-qianfan

class Use {
    private final Qianfan client = new Qianfan("key", "secret"); // finds: client baidu-qianfan

    Object answer() {
        // finds: sdk-call baidu-qianfan chat model=ERNIE-4.0-8K
        // finds: model-id baidu-qianfan model=ERNIE-4.0-8K
        // finds: prompt baidu-qianfan
        return client.chatCompletion().model("ERNIE-4.0-8K").addMessage("user", "When do you open?").execute();
    }
}
