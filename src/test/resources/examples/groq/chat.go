package answers

import (
	"context"

	groq "github.com/conneroisu/groq-go"  // finds: import groq
)

func ask(ctx context.Context, question string) (string, error) {
	client, err := groq.NewClient("from the vault")  // finds: client groq
	if err != nil {
		return "", err
	}
	answer, err := client.ChatCompletion(ctx, groq.ChatCompletionRequest{  // finds: sdk-call groq chat
		Model:    groq.ModelLlama3370BVersatile,
		Messages: []groq.ChatCompletionMessage{{Role: groq.RoleUser, Content: question}},
	})
	if err != nil {
		return "", err
	}
	return answer.Choices[0].Message.Content, nil  // finds: response-use groq
}

type query struct{}

func (query) ChatCompletion() {}

func local() {
	query{}.ChatCompletion() // finds nothing
}
