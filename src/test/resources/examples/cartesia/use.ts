import { CartesiaClient } from "@cartesia/cartesia-js"; // finds: import cartesia

const client = new CartesiaClient({ apiKey: "…" }); // finds: client cartesia
// finds: sdk-call cartesia text-to-speech model=sonic-2
// finds: model-id cartesia model=sonic-2
await client.tts.bytes({ modelId: "sonic-2", transcript: "All aboard" });
