module ex
go 1.22
require (
	github.com/sashabaranov/go-openai v1.30.0
	github.com/anthropics/anthropic-sdk-go v1.0.0
	github.com/openai/openai-go v1.0.0
	github.com/tmc/langchaingo v0.1.0
	google.golang.org/genai v1.0.0
)
