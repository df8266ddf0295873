package answers

import (
	"context"

	"github.com/anthropics/anthropic-sdk-go"  // finds: import anthropic
	"github.com/anthropics/anthropic-sdk-go/option"  // finds: import anthropic
)

func ask(ctx context.Context, question string) (string, error) {
	client := anthropic.NewClient(option.WithAPIKey("from the vault"))  // finds: client anthropic
	// finds: sdk-call anthropic chat,messages,system-prompt model=claude-sonnet-4-5
	message, err := client.Messages.New(ctx, anthropic.MessageNewParams{
		Model:     anthropic.ModelClaudeSonnet4_5,  // finds: model-id anthropic model=claude-sonnet-4-5
		MaxTokens: 1024,
		// finds: prompt anthropic
		System:    []anthropic.TextBlockParam{{Text: "You answer in one short sentence."}},
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock(question))},
	})
	if err != nil {
		return "", err
	}
	return message.Content[0].Text, nil  // finds: response-use anthropic
}

type letters struct{}

func (letters) New(name string) {}

func local() {
	letters{}.New("Claude") // finds nothing
}
