package answers

import (
	"context"

	"github.com/tmc/langchaingo/llms"  // finds: import langchaingo
	"github.com/tmc/langchaingo/llms/openai"  // finds: import langchaingo
)

func ask(ctx context.Context, question string) (string, error) {
	// finds: client langchaingo model=gpt-4o-mini
	// finds: model-id openai model=gpt-4o-mini
	llm, err := openai.New(openai.WithModel("gpt-4o-mini"))
	if err != nil {
		return "", err
	}
	// finds: framework-call langchaingo chat model=gpt-4o-mini host=openai
	return llms.GenerateFromSinglePrompt(ctx, llm, question)
}

type chain struct{}

func (chain) GenerateFromSinglePrompt() {}

func local() {
	chain{}.GenerateFromSinglePrompt() // finds nothing
}
