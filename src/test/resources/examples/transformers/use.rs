use fastembed::TextEmbedding; // finds: import transformers

fn place() {
    let model = TextEmbedding::try_new(Default::default()).unwrap(); // finds: client transformers
    model.embed(vec!["harbour"], None); // finds: sdk-call transformers embeddings
}
