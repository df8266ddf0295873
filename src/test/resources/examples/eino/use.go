package harbour

import (
	"context"

	"github.com/cloudwego/eino-ext/components/model/openai" // finds: import eino
	"github.com/cloudwego/eino/schema" // finds: import eino
)

func answer(ctx context.Context) {
	// finds: client eino model=gpt-4o-mini
	// finds: model-id openai model=gpt-4o-mini
	model, _ := openai.NewChatModel(ctx, &openai.ChatModelConfig{Model: "gpt-4o-mini"})
	// finds: framework-call eino chat model=gpt-4o-mini host=openai
	model.Generate(ctx, []*schema.Message{schema.UserMessage("When do you open?")})
}

var number = "eino" // finds nothing
