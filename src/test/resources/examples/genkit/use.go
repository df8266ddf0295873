package harbour

import (
	"context"

	"github.com/firebase/genkit/go/ai" // finds: import genkit
	"github.com/firebase/genkit/go/genkit" // finds: import genkit
	"github.com/firebase/genkit/go/plugins/googlegenai" // finds: import genkit
)

func answer(ctx context.Context) {
	// finds: client genkit model=googleai/gemini-2.5-flash
	// finds: model-id google-gemini model=googleai/gemini-2.5-flash
	g := genkit.Init(ctx, genkit.WithPlugins(&googlegenai.GoogleAI{}), genkit.WithDefaultModel("googleai/gemini-2.5-flash"))
	// finds: framework-call genkit chat model=googleai/gemini-2.5-flash host=google-gemini
	genkit.Generate(ctx, g, ai.WithPrompt("When do you open?"))
}
