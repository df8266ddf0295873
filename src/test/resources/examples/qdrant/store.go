package pages

import "github.com/qdrant/go-client/qdrant"  // finds: import qdrant

func open() (*qdrant.Client, error) {
	return qdrant.NewClient(&qdrant.Config{Host: "localhost"})  // finds: vector-store qdrant
}

func quadrant() int { return 4 } // finds nothing
