import { AssemblyAI } from 'assemblyai';  // finds: import assemblyai

// finds: client assemblyai
// finds: env-var assemblyai
const client = new AssemblyAI({ apiKey: process.env.ASSEMBLYAI_API_KEY! });
// finds: sdk-call assemblyai audio-transcription
const transcript = await client.transcripts.transcribe({ audio: 'letter.mp3' });
console.log(transcript.text);
const parts = 'assembly'; // finds nothing
