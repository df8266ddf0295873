use rig::{completion::Prompt, providers::openai};  // finds: import rig

pub async fn ask(question: &str) -> Result<String, Box<dyn std::error::Error>> {
    let client = openai::Client::from_env();  // finds: client rig
    let agent = client
        .agent("gpt-4o-mini")  // finds: model-id openai model=gpt-4o-mini
        .preamble("You answer in one short sentence.")  // finds: prompt rig
        .build();
    // finds: framework-call rig chat,agents model=gpt-4o-mini host=openai
    Ok(agent.prompt(question).await?)
}

fn rig() -> &'static str {
    "mast" // finds nothing
}
