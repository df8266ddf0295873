package answers

import (
	"context"

	"github.com/openai/openai-go"  // finds: import openai
	"github.com/openai/openai-go/option"  // finds: import openai
)

// Ask uses openai.NewClient once a call.
func Ask(ctx context.Context, key, question string) (string, error) {
	client := openai.NewClient(option.WithAPIKey(key))  // finds: client openai
	// finds: sdk-call openai chat model=gpt-4o
	completion, err := client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{
		Model: openai.ChatModelGPT4o,  // finds: model-id openai model=gpt-4o
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.SystemMessage("You answer in one short sentence."),  // finds: prompt openai
			openai.UserMessage(question),
		},
	})
	if err != nil {
		return "", err
	}
	return completion.Choices[0].Message.Content, nil  // finds: response-use openai
}

type completions struct{}

func (completions) New(model string) string { return model }

func local() string {
	return completions{}.New("gpt") // finds nothing
}
