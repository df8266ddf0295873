package harbour

import "github.com/pgvector/pgvector-go" // finds: import pgvector

var place = pgvector.NewVector([]float32{1, 0}) // finds: vector-store pgvector
