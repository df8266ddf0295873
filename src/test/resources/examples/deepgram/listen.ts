import { createClient } from '@deepgram/sdk';  // finds: import deepgram

// finds: client deepgram
// finds: env-var deepgram
const deepgram = createClient(process.env.DEEPGRAM_API_KEY);
// finds: sdk-call deepgram audio-transcription model=nova-3
// finds: model-id deepgram model=nova-3
await deepgram.listen.prerecorded.transcribeUrl({ url: 'u' }, { model: 'nova-3' });
const depth = 'gram'; // finds nothing
