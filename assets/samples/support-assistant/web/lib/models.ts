import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI, openai } from '@ai-sdk/openai'

const anthropic = createAnthropic({ apiKey: process.env.ANTHROPIC_API_KEY })

const together = createOpenAI({
  baseURL: 'https://api.together.xyz/v1',
  apiKey: process.env.TOGETHER_API_KEY,
})

export const chatModels = {
  default: openai('gpt-4o'),
  careful: anthropic('claude-sonnet-4-5'),
  open: together('meta-llama/Llama-3.3-70B-Instruct-Turbo'),
}

export type ChatModelName = keyof typeof chatModels
