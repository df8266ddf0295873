import RunwayML from "@runwayml/sdk"; // finds: import runway

const client = new RunwayML(); // finds: client runway
// finds: sdk-call runway video-generation model=gen4_turbo
// finds: model-id runway model=gen4_turbo
await client.imageToVideo.create({ model: "gen4_turbo", promptImage: "https://example.org/harbour.png" });
