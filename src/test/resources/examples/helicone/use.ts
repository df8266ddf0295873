import { HeliconeManualLogger } from "@helicone/helpers"; // finds: import helicone

const logger = new HeliconeManualLogger({ apiKey: "…" }); // finds: client helicone
