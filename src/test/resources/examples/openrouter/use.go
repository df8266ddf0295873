package harbour

import (
	"context"

	"github.com/revrost/go-openrouter" // finds: import openrouter
)

func answer(ctx context.Context) {
	client := openrouter.NewClient("…") // finds: client openrouter
	// finds: sdk-call openrouter chat,routing model=openai/gpt-4o-mini host=openai
	// finds: model-id openai model=openai/gpt-4o-mini
	client.CreateChatCompletion(ctx, openrouter.ChatCompletionRequest{Model: "openai/gpt-4o-mini"})
}
