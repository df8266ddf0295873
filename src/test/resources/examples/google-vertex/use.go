package harbour

import (
	"context"

	"cloud.google.com/go/vertexai/genai" // finds: import google-vertex
)

func answer(ctx context.Context) {
	client, _ := genai.NewClient(ctx, "harbour", "europe-west1") // finds: client google-vertex
	// finds: client google-vertex model=gemini-1.5-flash
	// finds: model-id google-vertex model=gemini-1.5-flash
	model := client.GenerativeModel("gemini-1.5-flash")
	// finds: sdk-call google-vertex chat model=gemini-1.5-flash
	model.GenerateContent(ctx, genai.Text("When do you open?"))
}
