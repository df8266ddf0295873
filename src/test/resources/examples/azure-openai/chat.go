package answers

import (
	"context"

	"github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai"  // finds: import azure-openai
	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
)

func ask(ctx context.Context, deployment string) error {
	// finds: client azure-openai
	// finds: http-endpoint azure-openai
	client, err := azopenai.NewClientWithKeyCredential("https://shop.openai.azure.com", azcore.NewKeyCredential("k"), nil)
	if err != nil {
		return err
	}
	// finds: sdk-call azure-openai chat
	_, err = client.GetChatCompletions(ctx, azopenai.ChatCompletionsOptions{DeploymentName: &deployment}, nil)
	return err
}

type rooms struct{}

func (rooms) GetChatCompletions() {}

func local() {
	rooms{}.GetChatCompletions() // finds nothing
}
