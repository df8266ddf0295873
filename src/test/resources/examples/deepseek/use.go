package harbour

import (
	"context"

	"github.com/go-deepseek/deepseek" // finds: import deepseek
	"github.com/go-deepseek/deepseek/request" // finds: import deepseek
)

func answer(ctx context.Context) {
	client, _ := deepseek.NewClient("…") // finds: client deepseek
	// finds: sdk-call deepseek chat model=deepseek-chat
	// finds: model-id deepseek model=deepseek-chat
	client.CallChatCompletionsChat(ctx, &request.ChatCompletionsRequest{Model: "deepseek-chat"})
}
