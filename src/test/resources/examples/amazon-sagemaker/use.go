package harbour

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime" // finds: import amazon-sagemaker
)

func answer(ctx context.Context, config aws.Config) {
	client := sagemakerruntime.NewFromConfig(config) // finds: client amazon-sagemaker
	// finds: sdk-call amazon-sagemaker chat
	client.InvokeEndpoint(ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: aws.String("letters")})
}
