package pages

import (
	"context"

	"github.com/pinecone-io/go-pinecone/v3/pinecone"  // finds: import pinecone
)

func open(ctx context.Context) error {
	// finds: vector-store pinecone
	pc, err := pinecone.NewClient(pinecone.NewClientParams{ApiKey: "k"})
	if err != nil {
		return err
	}
	_, err = pc.ListIndexes(ctx)
	return err
}

func cone() string { return "pine" } // finds nothing
