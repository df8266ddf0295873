import { A2AClient } from "@a2a-js/sdk"; // finds: import a2a
