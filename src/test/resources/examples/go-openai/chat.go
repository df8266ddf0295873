package answers

import (
	"context"

	openai "github.com/sashabaranov/go-openai"  // finds: import openai
)

// Ask calls CreateChatCompletion.
func Ask(question string) (string, error) {
	client := openai.NewClient("from the vault")  // finds: client openai
	// finds: sdk-call openai chat model=gpt-4o-mini
	resp, err := client.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{
		Model: openai.GPT4oMini,  // finds: model-id openai model=gpt-4o-mini
		Messages: []openai.ChatCompletionMessage{
			// finds: prompt openai
			{Role: openai.ChatMessageRoleSystem, Content: "You answer in one short sentence."},
			{Role: openai.ChatMessageRoleUser, Content: question},
		},
	})
	if err != nil {
		return "", err
	}
	return resp.Choices[0].Message.Content, nil  // finds: response-use openai
}

type rooms struct{}

func (rooms) CreateRoom(name string) {}

func local() {
	rooms{}.CreateRoom("chat") // finds nothing
}
