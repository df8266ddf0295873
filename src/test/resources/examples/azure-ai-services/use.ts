import * as speech from "microsoft-cognitiveservices-speech-sdk"; // finds: import azure-ai-services

// finds: client azure-ai-services
const voice = new speech.SpeechSynthesizer(speech.SpeechConfig.fromSubscription("…", "northeurope"));
voice.speakTextAsync("All aboard"); // finds: sdk-call azure-ai-services text-to-speech
