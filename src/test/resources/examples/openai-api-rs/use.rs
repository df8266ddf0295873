use openai_api_rs::v1::api::OpenAIClient; // finds: import openai
use openai_api_rs::v1::chat_completion::ChatCompletionRequest; // finds: import openai

async fn answer(request: ChatCompletionRequest) {
    let client = OpenAIClient::builder().with_api_key("…").build().unwrap(); // finds: client openai
    client.chat_completion(request).await; // finds: sdk-call openai chat
}

fn rust() -> &'static str {
    "api" // finds nothing
}
