package answers

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"  // finds: import aws-bedrock
)

func ask(ctx context.Context, cfg aws.Config, body []byte) ([]byte, error) {
	client := bedrockruntime.NewFromConfig(cfg)  // finds: client aws-bedrock
	// finds: sdk-call aws-bedrock chat model=anthropic.claude-3-haiku-20240307-v1:0
	out, err := client.InvokeModel(ctx, &bedrockruntime.InvokeModelInput{
		// finds: model-id aws-bedrock model=anthropic.claude-3-haiku-20240307-v1:0
		ModelId: aws.String("anthropic.claude-3-haiku-20240307-v1:0"),
		Body:    body,
	})
	if err != nil {
		return nil, err
	}
	return out.Body, nil  // finds: response-use aws-bedrock
}

type edition struct{}

func (edition) InvokeModel(name string) {}

func local() {
	edition{}.InvokeModel("bedrock") // finds nothing
}
