use llm::builder::{LLMBackend, LLMBuilder}; // finds: import llm-rs

async fn answer() {
    // finds: client llm-rs model=gpt-4o-mini
    // finds: model-id openai model=gpt-4o-mini
    let model = LLMBuilder::new().backend(LLMBackend::OpenAI).model("gpt-4o-mini").build().unwrap();
    // finds: framework-call llm-rs chat,routing model=gpt-4o-mini host=openai
    model.chat(&[]).await;
}

fn law() -> &'static str {
    "llm" // finds nothing
}
