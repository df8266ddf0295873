import { Writer } from "writer-sdk"; // finds: import writer

const client = new Writer(); // finds: client writer
// finds: sdk-call writer chat model=palmyra-x5
// finds: model-id writer model=palmyra-x5
await client.chat.chat({ model: "palmyra-x5", messages: [{ role: "user", content: "When do you open?" }] });
