import { v0 } from "v0-sdk"; // finds: import v0-vercel

// finds: sdk-call v0-vercel chat
// finds: prompt v0-vercel
await v0.chats.create({ message: "Make a timetable" });
const version = { v0: 1 }; // finds nothing
