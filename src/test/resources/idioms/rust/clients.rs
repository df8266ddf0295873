use async_openai::{Client, config::OpenAIConfig, types::{CreateChatCompletionRequestArgs, CreateChatCompletionRequest, CreateEmbeddingRequestArgs}};
use rig::{completion::Prompt, providers::openai};
use std::sync::Arc;
use once_cell::sync::Lazy;
static C: Lazy<Client<OpenAIConfig>> = Lazy::new(|| Client::new());
pub struct S { client: Client<OpenAIConfig>, arc: Arc<Client<OpenAIConfig>>, opt: Option<Client<OpenAIConfig>> }
fn req() -> CreateChatCompletionRequest { CreateChatCompletionRequestArgs::default().model("gpt-4o").build().unwrap() }
impl S {
    pub fn new() -> Self { let client = Client::with_config(OpenAIConfig::new().with_api_base("https://api.groq.com/openai/v1")); Self { client: client.clone(), arc: Arc::new(Client::new()), opt: None } }
    pub async fn f1(&self) { self.client.chat().create(req()).await.unwrap(); } // call openai gpt-4o
    pub async fn f2(&self) { self.arc.chat().create_stream(req()).await.unwrap(); } // call openai gpt-4o
    pub async fn f3(&self) { if let Some(c) = &self.opt { c.chat().create(req()).await.unwrap(); } } // call openai gpt-4o
    pub async fn f4(&self) { self.opt.as_ref().unwrap().chat().create(req()).await.unwrap(); } // call openai gpt-4o
    pub async fn f5(&self) { C.chat().create(req()).await.unwrap(); } // call openai gpt-4o
    pub async fn f6(&self) { let c = self.arc.clone(); tokio::spawn(async move { c.chat().create(req()).await }); } // call openai gpt-4o
    pub async fn f7(&self) { let S { client, .. } = self; client.embeddings().create(CreateEmbeddingRequestArgs::default().model("text-embedding-3-small").build().unwrap()).await.unwrap(); } // call openai text-embedding-3-small
    pub async fn f8(&self) { let f = |c: &Client<OpenAIConfig>| c.models(); f(&self.client).list().await.unwrap(); } // call openai -
    pub async fn f9(&self) -> Result<(), ()> { let chat = self.client.chat(); chat.create(req()).await.map_err(|_| ())?; Ok(()) } // call openai gpt-4o
    pub async fn f10(&self) { let a = openai::Client::from_env().agent("gpt-4o").build(); a.prompt("x").await.unwrap(); } // call rig gpt-4o
}
pub trait Llm { fn client(&self) -> &Client<OpenAIConfig>; }
pub async fn f11<T: Llm>(t: &T) { t.client().chat().create(req()).await.unwrap(); }
pub async fn f12(c: impl AsRef<Client<OpenAIConfig>>) { c.as_ref().chat().create(req()).await.unwrap(); } // call openai gpt-4o
pub enum P { O(Client<OpenAIConfig>), N }
pub async fn f13(p: &P) { match p { P::O(c) => { c.chat().create(req()).await.unwrap(); } P::N => {} } }
thread_local! { static T: Client<OpenAIConfig> = Client::new(); }
pub async fn f14() { let r = reqwest::Client::new(); r.post("https://api.openai.com/v1/chat/completions").json(&serde_json::json!({"model": "gpt-4o"})).send().await.unwrap(); }
fn make() -> Result<Client<OpenAIConfig>, ()> { Ok(Client::new()) }
pub async fn f15() -> Result<(), ()> { make()?.chat().create(req()).await.map_err(|_| ())?; Ok(()) } // call openai gpt-4o
pub async fn f16() { let Ok(c) = make() else { return }; c.chat().create(req()).await.unwrap(); } // call openai gpt-4o
pub async fn f17() { make().map(|c| async move { c.chat().create(req()).await }).unwrap().await.unwrap(); } // call openai gpt-4o
