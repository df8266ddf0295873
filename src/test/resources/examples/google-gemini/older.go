package harbour

import (
	"context"

	"github.com/google/generative-ai-go/genai" // finds: import google-gemini
)

func older(ctx context.Context) {
	client, _ := genai.NewClient(ctx) // finds: client google-gemini
	// finds: client google-gemini model=gemini-1.5-flash
	// finds: model-id google-gemini model=gemini-1.5-flash
	model := client.GenerativeModel("gemini-1.5-flash")
	// finds: sdk-call google-gemini chat model=gemini-1.5-flash
	model.GenerateContent(ctx, genai.Text("When do you open?"))
	// finds: sdk-call google-gemini chat model=gemini-1.5-flash
	model.StartChat().SendMessage(ctx, genai.Text("And tomorrow?"))
	// finds: client google-gemini model=text-embedding-004
	// finds: sdk-call google-gemini embeddings model=text-embedding-004
	// finds: model-id google-gemini model=text-embedding-004
	client.EmbeddingModel("text-embedding-004").EmbedContent(ctx, genai.Text("harbour"))
}
