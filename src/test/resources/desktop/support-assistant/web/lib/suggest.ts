import { createOpenAI } from "@ai-sdk/openai";
import { generateObject, streamText } from "ai";
import { z } from "zod";

const openai = createOpenAI({ compatibility: "strict" });

export async function suggest(draft: string) {
  const { object } = await generateObject({
    model: openai("gpt-5.2-mini"),
    schema: z.object({ reply: z.string(), tone: z.enum(["warm", "plain"]) }),
    prompt: `Suggest a reply for: ${draft}`,
  });
  return object;
}

export function compose(messages: Message[]) {
  return streamText({ model: openai("gpt-6-sol"), messages });
}
