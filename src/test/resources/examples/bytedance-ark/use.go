package harbour

import (
	"context"

	"github.com/volcengine/volcengine-go-sdk/service/arkruntime" // finds: import bytedance-ark
)

func answer(ctx context.Context) {
	client := arkruntime.NewClientWithApiKey("…") // finds: client bytedance-ark
	client.CreateChatCompletion(ctx, nil) // finds: sdk-call bytedance-ark chat
}
