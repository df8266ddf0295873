package harbour

import (
	"context"

	bifrost "github.com/maximhq/bifrost/core" // finds: import bifrost
)

func answer(ctx context.Context) {
	client, _ := bifrost.Init(ctx, nil) // finds: client bifrost
	client.ChatCompletionRequest(ctx, nil) // finds: sdk-call bifrost chat,routing
}

var bridge = "bifrost" // finds nothing
