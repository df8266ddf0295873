package harbour

import (
	"context"

	"github.com/milvus-io/milvus-sdk-go/v2/client" // finds: import milvus
)

func find(ctx context.Context) {
	// finds: vector-store milvus
	// finds: http-endpoint milvus
	store, _ := client.NewClient(ctx, client.Config{Address: "localhost:19530"})
	store.Search(ctx, "letters", nil, "", nil, nil, "v", "L2", 3, nil) // finds: vector-store milvus
}
