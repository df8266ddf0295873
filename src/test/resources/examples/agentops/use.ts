import { agentops } from "agentops"; // finds: import agentops
