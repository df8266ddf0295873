package answers

import (
	"context"

	"google.golang.org/genai"  // finds: import google-gemini
)

func ask(ctx context.Context, question string) (string, error) {
	// finds: client google-gemini
	client, err := genai.NewClient(ctx, &genai.ClientConfig{APIKey: "k", Backend: genai.BackendGeminiAPI})
	if err != nil {
		return "", err
	}
	// finds: sdk-call google-gemini chat model=gemini-2.5-flash
	// finds: model-id google-gemini model=gemini-2.5-flash
	result, err := client.Models.GenerateContent(ctx, "gemini-2.5-flash", genai.Text(question), nil)
	if err != nil {
		return "", err
	}
	return result.Text(), nil  // finds: response-use google-gemini
}

type exchange struct{}

func (exchange) GenerateContent(pair string) {}

func local() {
	exchange{}.GenerateContent("btcusd") // finds nothing
}
