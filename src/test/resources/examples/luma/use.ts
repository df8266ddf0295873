import { LumaAI } from "lumaai"; // finds: import luma

const client = new LumaAI(); // finds: client luma
// finds: sdk-call luma video-generation
// finds: prompt luma
await client.generations.create({ prompt: "A harbour at dawn" });
