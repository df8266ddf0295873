use anthropic_sdk::Client;  // finds: import anthropic

pub async fn ask(question: &str) {
    // finds: client anthropic model=claude-3-5-sonnet-20241022
    // finds: model-id anthropic model=claude-3-5-sonnet-20241022
    let request = Client::new().auth("k").model("claude-3-5-sonnet-20241022");
    println!("{question} {:?}", request.version("2023-06-01"));
}

fn claude() -> &'static str {
    "Monet" // finds nothing
}
