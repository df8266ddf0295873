use langchain_rust::language_models::llm::LLM; // finds: import langchain
use langchain_rust::llm::openai::OpenAI; // finds: import langchain

async fn answer() {
    let model = OpenAI::default(); // finds: client langchain
    model.invoke("When do you open?").await; // finds: framework-call langchain chat host=openai
}
