import { convertToModelMessages, generateText, streamText, tool } from 'ai'
import { z } from 'zod'
import { chatModels, type ChatModelName } from '@/lib/models'
import { titlePrompt, WIDGET_SYSTEM_PROMPT } from '@/lib/prompts'

export const maxDuration = 30

export async function POST(request: Request) {
  const { messages, model = 'default' } = (await request.json()) as {
    messages: Parameters<typeof convertToModelMessages>[0]
    model?: ChatModelName
  }

  const result = streamText({
    model: chatModels[model],
    system: WIDGET_SYSTEM_PROMPT,
    messages: convertToModelMessages(messages),
    temperature: 0.3,
    tools: {
      openTicket: tool({
        description: 'Open a support ticket for the visitor.',
        inputSchema: z.object({ subject: z.string(), text: z.string() }),
        execute: async (ticket) => {
          const response = await fetch(`${process.env.ASSISTANT_URL}/tickets`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(ticket),
          })
          return response.json()
        },
      }),
    },
  })
  return result.toUIMessageStreamResponse()
}

export async function PUT(request: Request) {
  const { firstMessage } = (await request.json()) as { firstMessage: string }
  const { text } = await generateText({
    model: chatModels.default,
    prompt: titlePrompt(firstMessage),
  })
  return Response.json({ title: text })
}
