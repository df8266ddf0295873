package answers

import (
	"context"

	"github.com/ollama/ollama/api"  // finds: import ollama
)

func ask(question string) error {
	client, err := api.ClientFromEnvironment()  // finds: client ollama
	if err != nil {
		return err
	}
	// finds: model-id ollama model=llama3.1
	request := &api.ChatRequest{Model: "llama3.1", Messages: []api.Message{{Role: "user", Content: question}}}
	// finds: sdk-call ollama chat model=llama3.1
	return client.Chat(context.Background(), request, func(api.ChatResponse) error { return nil })
}

type llama struct{}

func (llama) Chat() {}

func local() {
	llama{}.Chat() // finds nothing
}
