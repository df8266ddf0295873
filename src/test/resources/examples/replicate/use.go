package harbour

import (
	"context"

	"github.com/replicate/replicate-go" // finds: import replicate
)

func answer(ctx context.Context) {
	client, _ := replicate.NewClient(replicate.WithTokenFromEnv()) // finds: client replicate
	// finds: sdk-call replicate chat model=meta/meta-llama-3-8b-instruct
	// finds: model-id replicate model=meta/meta-llama-3-8b-instruct
	// finds: prompt replicate
	client.Run(ctx, "meta/meta-llama-3-8b-instruct", replicate.PredictionInput{"prompt": "When do you open?"}, nil)
}
