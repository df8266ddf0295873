package hosts

import (
	"context"

	"github.com/sashabaranov/go-openai" // finds: import openai
)

type Completer struct {
	client *openai.Client
	model  string
}

func (c *Completer) Configure(token, url string) {
	config := openai.DefaultAzureConfig(token, url) // finds: client azure-openai
	c.client = openai.NewClientWithConfig(config)   // finds: client azure-openai
}

func (c *Completer) Complete(ctx context.Context, prompt string) (string, error) {
	// finds: sdk-call azure-openai chat
	response, err := c.client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{
		Model:    c.model,
		Messages: []openai.ChatCompletionMessage{{Role: "user", Content: prompt}},
	})
	if err != nil {
		return "", err
	}
	return response.Choices[0].Message.Content, nil // finds: response-use azure-openai
}
