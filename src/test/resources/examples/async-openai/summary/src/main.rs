use async_openai::Client; // finds: import openai

static PROMPT_TO_SUMMARIZE: &str = include_str!("../assets/summarize.tera");

fn client() -> Client {
    Client::new() // finds: client openai
}
