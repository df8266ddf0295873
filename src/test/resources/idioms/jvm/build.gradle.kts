dependencies {
    implementation("com.aallam.openai:openai-client:3.8.0")
    implementation("com.openai:openai-java:2.0.0")
    implementation("com.anthropic:anthropic-java:2.0.0")
    implementation("dev.langchain4j:langchain4j-open-ai:1.0.0")
    implementation("dev.langchain4j:langchain4j:1.0.0")
}
