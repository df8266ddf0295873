package answers

import (
	"context"

	openai "github.com/sashabaranov/go-openai"  // finds: import openai
)

type Client struct {
	client *openai.Client
}

func base(content string) openai.ChatCompletionRequest {
	return openai.ChatCompletionRequest{
		Model:    openai.GPT4oMini,  // finds: model-id openai model=gpt-4o-mini
		Messages: []openai.ChatCompletionMessage{{Role: openai.ChatMessageRoleUser, Content: content}},
	}
}

func (c *Client) Tools(ctx context.Context, content string) (openai.ChatCompletionResponse, error) {
	req := base(content)
	req.Tools = []openai.Tool{{Type: openai.ToolTypeFunction}}
	// finds: sdk-call openai chat,tool-calling model=gpt-4o-mini
	return c.client.CreateChatCompletion(ctx, req)
}

func (c *Client) Plain(ctx context.Context, content string) (openai.ChatCompletionResponse, error) {
	// finds: sdk-call openai chat model=gpt-4o-mini
	return c.client.CreateChatCompletion(ctx, base(content))
}
