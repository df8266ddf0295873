package oracle

import (
	"context"

	"github.com/oracle/oci-go-sdk/v65/common"
	"github.com/oracle/oci-go-sdk/v65/generativeaiinference" // finds: import oci-genai
)

func ask(ctx context.Context, request generativeaiinference.ChatRequest) error {
	provider := common.DefaultConfigProvider()
	// finds: client oci-genai
	client, err := generativeaiinference.NewGenerativeAiInferenceClientWithConfigurationProvider(provider)
	if err != nil {
		return err
	}
	_, err = client.Chat(ctx, request) // finds: sdk-call oci-genai chat
	return err
}

type room struct{}

func (room) Chat(text string) string { return text }

func talk() string { return room{}.Chat("hello") } // finds nothing
