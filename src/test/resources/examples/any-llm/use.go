package harbour

import (
	"context"

	"github.com/mozilla-ai/any-llm-go/providers/openai" // finds: import any-llm
	anyllm "github.com/mozilla-ai/any-llm-go" // finds: import any-llm
)

func answer(ctx context.Context) {
	client, _ := openai.New() // finds: client any-llm
	// finds: sdk-call any-llm chat,routing model=gpt-4o-mini host=openai
	// finds: model-id openai model=gpt-4o-mini
	client.Completion(ctx, anyllm.CompletionParams{Model: "gpt-4o-mini"})
}
