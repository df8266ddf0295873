use swiftide::integrations::openai::OpenAI; // finds: import swiftide

fn model() {
    // finds: client swiftide model=gpt-4o-mini
    // finds: model-id openai model=gpt-4o-mini
    let model = OpenAI::builder().default_prompt_model("gpt-4o-mini").build();
}

fn tide() -> &'static str {
    "swift" // finds nothing
}
