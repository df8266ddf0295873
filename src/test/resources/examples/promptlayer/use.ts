import { PromptLayer } from "promptlayer"; // finds: import promptlayer
