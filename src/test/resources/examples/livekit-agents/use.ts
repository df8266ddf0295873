import { voice } from "@livekit/agents"; // finds: import livekit-agents

// finds: client livekit-agents
// finds: prompt livekit-agents
const clerk = new voice.Agent({ instructions: "You answer calls for the harbour office." });
