use genai::chat::{ChatMessage, ChatRequest}; // finds: import genai-rs
use genai::Client; // finds: import genai-rs

async fn answer() {
    let client = Client::default(); // finds: client genai-rs
    let letter = ChatRequest::new(vec![ChatMessage::user("When do you open?")]);
    // finds: framework-call genai-rs chat,routing model=gpt-4o-mini host=openai
    // finds: model-id openai model=gpt-4o-mini
    client.exec_chat("gpt-4o-mini", letter, None).await;
}

fn genial() -> &'static str {
    "genai" // finds nothing
}
