package answers

import (
	"context"

	openai "github.com/sashabaranov/go-openai"  // finds: import openai
)

type Service struct {
	*openai.Client
}

func New(key string) *Service {
	return &Service{Client: openai.NewClient(key)}  // finds: client openai
}

func (s *Service) Ask(ctx context.Context, question string) error {
	// finds: sdk-call openai chat model=gpt-4o
	// finds: model-id openai model=gpt-4o
	_, err := s.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: openai.GPT4o})
	return err
}
