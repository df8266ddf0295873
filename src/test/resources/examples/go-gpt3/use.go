package harbour

import (
	"context"

	"github.com/PullRequestInc/go-gpt3" // finds: import openai
)

func answer(ctx context.Context) {
	client := gpt3.NewClient("…") // finds: client openai
	// finds: sdk-call openai chat model=gpt-3.5-turbo
	// finds: model-id openai model=gpt-3.5-turbo
	client.ChatCompletion(ctx, gpt3.ChatCompletionRequest{Model: "gpt-3.5-turbo"})
}

var games = "go" // finds nothing
