package harbour

import "github.com/gage-technologies/mistral-go" // finds: import mistral

func answer() {
	client := mistral.NewMistralClientDefault("…") // finds: client mistral
	// finds: sdk-call mistral chat model=mistral-small-latest
	// finds: model-id mistral model=mistral-small-latest
	client.Chat("mistral-small-latest", []mistral.ChatMessage{{Content: "When do you open?", Role: mistral.RoleUser}}, nil)
}
