use kalosm::language::*; // finds: import kalosm

async fn model() {
    let model = Llama::new_chat().await; // finds: client kalosm
}

fn kalos() -> &'static str {
    "beautiful" // finds nothing
}
