package harbour

import (
	"context"

	"github.com/instructor-ai/instructor-go/pkg/instructor" // finds: import instructor
	"github.com/sashabaranov/go-openai" // finds: import openai
)

func answer(ctx context.Context) {
	client := instructor.FromOpenAI(openai.NewClient("…")) // finds: client instructor; client openai
	// finds: framework-call instructor structured-output,chat model=gpt-4o-mini host=openai
	// finds: model-id openai model=gpt-4o-mini
	client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: openai.GPT4oMini}, nil)
}
