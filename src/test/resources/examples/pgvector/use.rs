use pgvector::Vector; // finds: import pgvector
