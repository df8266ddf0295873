package harbour

import (
	"context"

	"google.golang.org/adk/agent/llmagent" // finds: import google-adk
	"google.golang.org/adk/model/gemini" // finds: import google-adk
)

func clerk(ctx context.Context) {
	// finds: client google-adk model=gemini-2.5-flash
	// finds: model-id google-gemini model=gemini-2.5-flash
	model, _ := gemini.NewModel(ctx, "gemini-2.5-flash", nil)
	// finds: client google-adk model=gemini-2.5-flash
	// finds: prompt google-adk
	llmagent.New(llmagent.Config{Name: "clerk", Model: model, Instruction: "You answer letters for the harbour office."})
}
