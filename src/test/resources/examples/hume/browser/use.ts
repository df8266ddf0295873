import { HumeClient } from "hume"; // finds: import hume

const client = new HumeClient({ apiKey: "…" }); // finds: client hume
await client.tts.synthesizeJson({ utterances: [] }); // finds: sdk-call hume text-to-speech
