import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';  // finds: import elevenlabs

const client = new ElevenLabsClient();  // finds: client elevenlabs
// finds: sdk-call elevenlabs text-to-speech model=eleven_multilingual_v2
// finds: model-id elevenlabs model=eleven_multilingual_v2
await client.textToSpeech.convert('voice', { text: 'Good morning', modelId: 'eleven_multilingual_v2' });
const labs = 11; // finds nothing
