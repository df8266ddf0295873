package answers

import (
	"context"

	cohere "github.com/cohere-ai/cohere-go/v2"  // finds: import cohere
	cohereclient "github.com/cohere-ai/cohere-go/v2/client"  // finds: import cohere
)

func ask(question string) (string, error) {
	client := cohereclient.NewClient(cohereclient.WithToken("from the vault"))  // finds: client cohere
	// finds: sdk-call cohere chat
	response, err := client.Chat(context.TODO(), &cohere.ChatRequest{Message: question})
	if err != nil {
		return "", err
	}
	return response.Text, nil  // finds: response-use cohere
}

type glue struct{}

func (glue) Chat(parts string) {}

func local() {
	glue{}.Chat("cohere") // finds nothing
}
