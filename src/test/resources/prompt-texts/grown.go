package prompts

import (
	"context"
	"strings"

	openai "github.com/sashabaranov/go-openai"
)

func ask(ctx context.Context, client *openai.Client) {
	judge := strings.Join([]string{"You are a judge.", "Be fair."}, " ") // prompt You are a judge. Be fair.
	cook := "You are a cook. " // prompt You are a cook. Use salt.
	cook += "Use salt."
	for _, text := range []string{judge, cook} {
		client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{
			Model:    "gpt-4o",
			Messages: []openai.ChatCompletionMessage{{Role: "system", Content: text}},
		})
	}
}
