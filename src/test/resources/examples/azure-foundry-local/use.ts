import { FoundryLocalManager } from "foundry-local-sdk"; // finds: import azure-foundry-local

const manager = new FoundryLocalManager(); // finds: client azure-foundry-local
