package answers

import (
	"context"

	"github.com/liushuangls/go-anthropic/v2"  // finds: import anthropic
)

func ask(question string) (string, error) {
	client := anthropic.NewClient("from the vault")  // finds: client anthropic
	// finds: sdk-call anthropic chat model=claude-3-haiku-20240307
	resp, err := client.CreateMessages(context.Background(), anthropic.MessagesRequest{
		// finds: model-id anthropic model=claude-3-haiku-20240307
		Model:     anthropic.ModelClaude3Haiku20240307,
		Messages:  []anthropic.Message{anthropic.NewUserTextMessage(question)},
		MaxTokens: 1000,
	})
	if err != nil {
		return "", err
	}
	return resp.Content[0].GetText(), nil  // finds: response-use anthropic
}

type letters struct{}

func (letters) CreateMessages() {}

func local() {
	letters{}.CreateMessages() // finds nothing
}
