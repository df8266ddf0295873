import { WatsonXAI } from "@ibm-cloud/watsonx-ai"; // finds: import watsonx

// finds: client watsonx
// finds: http-endpoint watsonx
const client = WatsonXAI.newInstance({ version: "2024-05-31", serviceUrl: "https://us-south.ml.cloud.ibm.com" });
// finds: sdk-call watsonx chat model=ibm/granite-3-8b-instruct
// finds: model-id watsonx model=ibm/granite-3-8b-instruct
await client.textChat({ modelId: "ibm/granite-3-8b-instruct", messages: [] });
