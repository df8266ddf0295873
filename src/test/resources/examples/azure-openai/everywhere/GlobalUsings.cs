global using Azure.AI.OpenAI; // finds: import azure-openai
