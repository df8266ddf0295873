import { Sandbox } from "@e2b/code-interpreter"; // finds: import e2b

const box = await Sandbox.create(); // finds: client e2b
await box.runCode("1 + 1"); // finds: sdk-call e2b code-interpreter
