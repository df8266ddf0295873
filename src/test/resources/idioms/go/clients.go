package ex

import (
	"context"
	"sync"

	openai "github.com/sashabaranov/go-openai"
	"github.com/anthropics/anthropic-sdk-go"
	oai "github.com/openai/openai-go"
	"github.com/tmc/langchaingo/llms"
	lopenai "github.com/tmc/langchaingo/llms/openai"
	"google.golang.org/genai"
)

var req = openai.ChatCompletionRequest{Model: openai.GPT4o}

type Client struct {
	c    *openai.Client
	once sync.Once
}

func New() *Client { return &Client{c: openai.NewClient("k")} }
func (c *Client) F1(ctx context.Context) { c.c.CreateChatCompletion(ctx, req) } // call openai gpt-4o

type Chatter interface {
	CreateChatCompletion(ctx context.Context, r openai.ChatCompletionRequest) (openai.ChatCompletionResponse, error)
}

func F2(ctx context.Context, ch Chatter) { ch.CreateChatCompletion(ctx, req) }

type Wrap struct{ *openai.Client }

func (w Wrap) F3(ctx context.Context) { w.CreateChatCompletionStream(ctx, req) } // call openai gpt-4o

func F4(ctx context.Context) {
	clients := map[string]*openai.Client{"a": openai.NewClient("k")}
	clients["a"].CreateEmbeddings(ctx, openai.EmbeddingRequest{Model: openai.AdaEmbeddingV2}) // call openai text-embedding-ada-002
	for _, c := range clients {
		c.CreateChatCompletion(ctx, req) // call openai gpt-4o
	}
}

type Option func(*Client)

func WithKey(k string) Option { return func(c *Client) { c.c = openai.NewClient(k) } }

func F6(ctx context.Context) {
	ac := anthropic.NewClient()
	ac.Messages.New(ctx, anthropic.MessageNewParams{Model: anthropic.ModelClaude3_7SonnetLatest}) // call anthropic claude-3-7-sonnet-latest
	s := ac.Messages.NewStreaming(ctx, anthropic.MessageNewParams{Model: "claude-sonnet-4-5"}) // call anthropic claude-sonnet-4-5
	_ = s
}

type Svc struct {
	client oai.Client
	model  string
}

func NewSvc(model string) *Svc {
	s := &Svc{model: model}
	s.client = oai.NewClient()
	return s
}
func (s *Svc) F8(ctx context.Context) {
	s.client.Chat.Completions.New(ctx, oai.ChatCompletionNewParams{Model: s.model}) // call openai -
}
func F9(ctx context.Context) {
	llm, err := lopenai.New(lopenai.WithModel("gpt-4o"))
	if err != nil {
		return
	}
	llms.GenerateFromSinglePrompt(ctx, llm, "x") // call langchaingo gpt-4o
	llm.GenerateContent(ctx, nil) // call langchaingo gpt-4o
}

var (
	once   sync.Once
	shared *openai.Client
)

func get() *openai.Client {
	once.Do(func() { shared = openai.NewClient("k") })
	return shared
}
func F11(ctx context.Context) { get().CreateImage(ctx, openai.ImageRequest{}) } // call openai -
func F12(ctx context.Context) {
	c, _ := genai.NewClient(ctx, nil)
	c.Models.GenerateContent(ctx, "gemini-2.5-flash", genai.Text("x"), nil) // call google-gemini gemini-2.5-flash
}

type Provider interface{ Chat(ctx context.Context) }
type oaiProvider struct{ client *openai.Client }

func (p oaiProvider) Chat(ctx context.Context) { p.client.CreateChatCompletion(ctx, req) } // call openai gpt-4o
func F14(ctx context.Context) {
	f := openai.NewClient("k").CreateChatCompletion
	f(ctx, req) // call openai gpt-4o
}
func F15(ctx context.Context, x any) {
	if c, ok := x.(*openai.Client); ok {
		c.CreateChatCompletion(ctx, req) // call openai gpt-4o
	}
	switch v := x.(type) {
	case *openai.Client:
		v.CreateChatCompletion(ctx, req) // call openai gpt-4o
	}
}
func F17(ctx context.Context) {
	go func() {
		ch := make(chan *openai.Client, 1)
		ch <- openai.NewClient("k")
		c := <-ch
		c.CreateChatCompletion(ctx, req)
	}()
}
func F18(ctx context.Context, m llms.Model) { m.Call(ctx, "x") } // call langchaingo -
func run(ctx context.Context, f func(*openai.Client) error) { f(openai.NewClient("k")) }
func F19(ctx context.Context) {
	run(ctx, func(c *openai.Client) error { _, e := c.CreateChatCompletion(ctx, req); return e }) // call openai gpt-4o
}
func F20(ctx context.Context) {
	cfg := openai.DefaultConfig("k")
	cfg.BaseURL = "https://api.groq.com/openai/v1"
	openai.NewClientWithConfig(cfg).CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: "llama-3.3-70b-versatile"}) // call groq llama-3.3-70b-versatile
}
