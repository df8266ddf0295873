#!/bin/sh
# curl https://api.openai.com/v1/models would only be a comment
# finds: http-endpoint openai chat
curl https://api.openai.com/v1/chat/completions \
  # finds: env-var openai
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -d '{"model": "gpt-4o-mini", "messages": []}'
