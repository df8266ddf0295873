// finds: import aws-ai-services
import { PollyClient, SynthesizeSpeechCommand } from "@aws-sdk/client-polly";

const polly = new PollyClient({}); // finds: client aws-ai-services
// finds: sdk-call aws-ai-services text-to-speech
await polly.send(new SynthesizeSpeechCommand({ Text: "All aboard", VoiceId: "Joanna", OutputFormat: "mp3" }));
const parrot = "polly"; // finds nothing
