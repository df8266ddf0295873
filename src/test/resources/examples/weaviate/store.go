package pages

import "github.com/weaviate/weaviate-go-client/v4/weaviate"  // finds: import weaviate

func open() (*weaviate.Client, error) {
	// finds: vector-store weaviate
	return weaviate.NewClient(weaviate.Config{Host: "localhost:8080", Scheme: "http"})
}

func loom() string { return "weave" } // finds nothing
