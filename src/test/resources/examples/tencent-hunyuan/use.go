package harbour

// finds: import tencent-hunyuan
import hunyuan "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/hunyuan/v20230901"

func answer() {
	client, _ := hunyuan.NewClient(nil, "ap-guangzhou", nil) // finds: client tencent-hunyuan
	client.ChatCompletions(hunyuan.NewChatCompletionsRequest()) // finds: sdk-call tencent-hunyuan chat
}
