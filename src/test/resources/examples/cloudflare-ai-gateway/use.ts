import { createAiGateway } from "ai-gateway-provider"; // finds: import cloudflare-ai-gateway

// finds: client cloudflare-ai-gateway
const gateway = createAiGateway({ accountId: "1", gateway: "letters" });
const gate = "way"; // finds nothing
