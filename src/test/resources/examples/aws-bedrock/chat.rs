use aws_sdk_bedrockruntime::Client;  // finds: import aws-bedrock

pub async fn ask(config: &aws_config::SdkConfig) -> Option<String> {
    let client = Client::new(config);  // finds: client aws-bedrock
    // finds: sdk-call aws-bedrock chat model=anthropic.claude-3-haiku-20240307-v1:0
    let response = client
        .converse()
        // finds: model-id aws-bedrock model=anthropic.claude-3-haiku-20240307-v1:0
        .model_id("anthropic.claude-3-haiku-20240307-v1:0")
        .send()
        .await
        .ok()?;
    response.output().map(|output| format!("{output:?}"))
}

fn bedrock() -> &'static str {
    "granite" // finds nothing
}
