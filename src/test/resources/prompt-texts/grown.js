import OpenAI from "openai";

const client = new OpenAI();

export async function ask(topic) {
  let prompt = "";
  prompt += "You are an expert in law. "; // prompt You are an expert in law. Talk about {topic}.
  prompt += `Talk about ${topic}.`;
  await client.responses.create({ model: "gpt-4o", instructions: prompt, input: "Hello" });
  const rules = ["You are a poet.", "Rhyme always."].join("\n"); // prompt You are a poet.\nRhyme always.
  await client.responses.create({ model: "gpt-4o", instructions: rules, input: "Hello" });
}
