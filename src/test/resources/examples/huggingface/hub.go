package hub

import (
	"context"

	huggingface "github.com/hupe1980/go-huggingface" // finds: import huggingface
)

type Talker struct {
	client *huggingface.InferenceClient
}

func NewTalker(token string) *Talker {
	return &Talker{client: huggingface.NewInferenceClient(token)} // finds: client huggingface
}

func (t *Talker) Talk(ctx context.Context, text string) (string, error) {
	// finds: sdk-call huggingface chat
	response, err := t.client.Conversational(ctx, &huggingface.ConversationalRequest{
		Inputs: huggingface.ConverstationalInputs{Text: text},
	})
	if err != nil {
		return "", err
	}
	return response.GeneratedText, nil
}
