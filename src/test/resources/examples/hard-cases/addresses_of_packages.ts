import OpenAI from "https://deno.land/x/openai@v4.26.0/mod.ts"; // finds: import openai
import Anthropic from "https://esm.sh/@anthropic-ai/sdk?target=deno"; // finds: import anthropic
import Groq from "npm:groq-sdk@0.5"; // finds: import groq
import { Mistral } from "https://cdn.jsdelivr.net/npm/@mistralai/mistralai@1/+esm"; // finds: import mistral
import { openai } from "https://deno.land/x/unopenai@v1/openai.ts"; // finds nothing

const client = new OpenAI(); // finds: client openai
// finds: sdk-call openai chat model=gpt-4o; model-id openai
await client.chat.completions.create({ model: "gpt-4o", messages: [] });
const groq = new Groq(); // finds: client groq
