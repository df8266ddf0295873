export async function g1() {
  const { OpenAI: O } = await import("openai");
  return new O().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
}
export async function g2() {
  const O = (await import("openai")).default;
  return new O().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
}
export async function g3() {
  const { default: O } = await import("openai");
  return new O().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
}
export async function g4() {
  const m = await import("openai");
  return new m.OpenAI().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
}
export async function g5() {
  const { OpenAI } = await import("openai");
  return new OpenAI().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
}
let c: any;
async function load() { if (!c) { const OpenAI = (await import("openai")).default; c = new OpenAI(); } return c; }
export async function g6() { return (await load()).chat.completions.create({ model: "gpt-4o", messages: [] }); } // call openai gpt-4o
export const g7 = () => import("openai").then(({ OpenAI }) => new OpenAI().chat.completions.create({ model: "gpt-4o", messages: [] })); // call openai gpt-4o
export const g8 = () => import("openai").then((m) => new m.default().chat.completions.create({ model: "gpt-4o", messages: [] })); // call openai gpt-4o
