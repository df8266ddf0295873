use async_openai::{  // finds: import openai
    types::{ChatCompletionRequestSystemMessageArgs, CreateChatCompletionRequestArgs},
    Client,
};

/// Asks once: `client.chat().create(request)`.
pub async fn ask() -> Result<String, Box<dyn std::error::Error>> {
    let client = Client::new();  // finds: client openai
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o-mini")  // finds: model-id openai model=gpt-4o-mini
        .messages([ChatCompletionRequestSystemMessageArgs::default()
            .content("You answer in one short sentence.")  // finds: prompt openai
            .build()?
            .into()])
        .build()?;
    // finds: sdk-call openai chat model=gpt-4o-mini
    let response = client.chat().create(request).await?;
    // finds: response-use openai
    Ok(response.choices[0].message.content.clone().unwrap_or_default())
}

struct Rooms;

impl Rooms {
    fn create(&self, _name: &str) {}
}

fn local() {
    Rooms.create("chat"); // finds nothing
}
