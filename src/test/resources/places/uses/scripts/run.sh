#!/bin/bash
# ollama run llama3
ollama run llama3.2 "hello"
vllm serve Qwen/Qwen2.5-7B-Instruct --port 8000
python -m vllm.entrypoints.openai.api_server --model Qwen/Qwen2.5-7B-Instruct
aws bedrock-runtime converse --model-id anthropic.claude-3-haiku-20240307-v1:0
llm -m gpt-4o "hello"
curl https://api.openai.com/v1/chat/completions -H "Authorization: Bearer $OPENAI_API_KEY"
aws s3 cp a b
aws ec2 describe-instances
python app.py
python -m http.server
ollama list
llm
echo "ollama run llama3"
