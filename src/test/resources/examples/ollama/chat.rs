// finds: import ollama
use ollama_rs::{generation::completion::request::GenerationRequest, Ollama};

pub async fn ask(question: &str) -> String {
    let ollama = Ollama::default();  // finds: client ollama
    // finds: model-id ollama model=llama3.1
    let request = GenerationRequest::new("llama3.1".to_string(), question.to_string());
    // finds: response-use ollama
    // finds: sdk-call ollama legacy-completions model=llama3.1
    ollama.generate(request).await.unwrap().response
}

fn llama() -> &'static str {
    "wool" // finds nothing
}
