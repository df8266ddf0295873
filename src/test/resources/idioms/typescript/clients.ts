import OpenAI, { AzureOpenAI } from "openai";
import type { ChatCompletionMessageParam } from "openai/resources";
import Anthropic from "@anthropic-ai/sdk";
import { generateText, streamText as st } from "ai";
import { createOpenAI } from "@ai-sdk/openai";
import * as genai from "@google/genai";

const create = new OpenAI().chat.completions.create.bind(new OpenAI().chat.completions);
export const g1 = () => create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
export async function g2() {
  const { OpenAI: O } = await import("openai");
  return new O().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
}
export async function g3() {
  const O = (await import("openai")).default;
  return new O().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
}
let client: OpenAI | null = null;
function getClient() { return (client ??= new OpenAI()); }
export const g4 = () => getClient().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
class S {
  private readonly openai: OpenAI;
  #a = new Anthropic();
  static shared = new OpenAI();
  constructor(private anthropic: Anthropic, o?: OpenAI) { this.openai = o ?? new OpenAI(); }
  g5() { return this.openai.chat.completions.create({ model: "gpt-4o", messages: [] }); } // call openai gpt-4o
  g6() { return this.anthropic.messages.create({ model: "claude-sonnet-4-5", max_tokens: 1, messages: [] }); } // call anthropic claude-sonnet-4-5
  g7() { return this.#a.messages.stream({ model: "claude-sonnet-4-5", max_tokens: 1, messages: [] }); } // call anthropic claude-sonnet-4-5
  g8() { return S.shared.responses.create({ model: "gpt-4o", input: "" }); } // call openai gpt-4o
  get lazy() { return new OpenAI(); }
  g9() { return this.lazy.embeddings.create({ model: "text-embedding-3-small", input: "" }); } // call openai text-embedding-3-small
}
const { chat } = new OpenAI();
export const g10 = () => chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
const clients = new Map<string, OpenAI>();
export const g11 = (k: string) => clients.get(k)!.chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
const reg: Record<string, () => OpenAI> = { a: () => new OpenAI(), b: () => new AzureOpenAI() };
export const g12 = (k: string) => reg[k]().chat.completions.create({ model: "gpt-4o", messages: [] }); // call multi gpt-4o
export const g13 = async () => { const p = { model: "gpt-4o", messages: [] as ChatCompletionMessageParam[] }; return new OpenAI().chat.completions.create({ ...p, stream: true }); }; // call openai gpt-4o
const provider = createOpenAI({ baseURL: "https://api.groq.com/openai/v1" });
export const g14 = () => generateText({ model: provider("llama-3.3-70b-versatile"), prompt: "" }); // call vercel-ai llama-3.3-70b-versatile
export const g15 = () => st({ model: provider.chat("llama-3.3-70b-versatile"), prompt: "" }); // call vercel-ai llama-3.3-70b-versatile
export const g16 = () => new genai.GoogleGenAI({ apiKey: "" }).models.generateContent({ model: "gemini-2.0-flash", contents: "" }); // call google-gemini gemini-2.0-flash
export function useAI(ai = new Anthropic()) { return { ask: (q: string) => ai.messages.create({ model: "claude-sonnet-4-5", max_tokens: 1, messages: [] }) }; } // call anthropic claude-sonnet-4-5
const withRetry = async <T>(fn: () => Promise<T>) => fn();
export const g18 = () => withRetry(() => new OpenAI().chat.completions.create({ model: "gpt-4o", messages: [] })); // call openai gpt-4o
export const g19 = async () => { const [a, b] = await Promise.all([new OpenAI(), new Anthropic()]); return b.messages.create({ model: "claude-sonnet-4-5", max_tokens: 1, messages: [] }); }; // call anthropic claude-sonnet-4-5
declare global { var __ai: OpenAI | undefined; }
const ai = globalThis.__ai ?? new OpenAI();
if (process.env.NODE_ENV !== "production") globalThis.__ai = ai;
export const g20 = () => ai.chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
type Ctx = { openai: OpenAI; model: string };
export const g21 = ({ openai, model }: Ctx) => openai.chat.completions.create({ model, messages: [] }); // call openai gpt-4o-mini
export const g22 = (ctx: Ctx) => ctx.openai.chat.completions.create({ model: ctx.model, messages: [] }); // call openai -
g21({ openai: new OpenAI(), model: "gpt-4o-mini" });
const methods = { async ask(this: any) { return ai.images.generate({ model: "dall-e-3", prompt: "" }); } }; // call openai dall-e-3
export const g24 = async () => (await new OpenAI().beta.threads.runs.create("t", { assistant_id: "a" })); // call openai -
export const g25 = () => new OpenAI()["chat"]["completions"].create({ model: "gpt-4o", messages: [] });
export const g26 = async () => { for await (const x of await ai.chat.completions.create({ model: "gpt-4o", messages: [], stream: true })) {} }; // call openai gpt-4o
export default { openai: new OpenAI() } satisfies object;
const queue = { add: (f: Function, ...a: any[]) => f(...a) };
export const g27 = () => ai?.chat?.completions?.create?.({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
export const g28 = () => (ai as any).responses.create({ model: "gpt-4o", input: "" }); // call openai gpt-4o
export const g29 = () => (<any>ai).moderations.create({ input: "" }); // call openai -
enum M { A = "gpt-4o", B = "gpt-4o-mini" }
export const g30 = () => ai!.chat.completions.create({ model: M.A, messages: [] }); // call openai gpt-4o
