package answers

import (
	"testing"

	openai "github.com/sashabaranov/go-openai" // finds: import openai
)

func TestAnswers(t *testing.T) {
	double := newDouble(t)
	double.EXPECT().CreateChatCompletion(any(), any()).Return(openai.ChatCompletionResponse{}, nil) // finds nothing
	run(double)
}
