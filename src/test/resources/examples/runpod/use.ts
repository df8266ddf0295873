import runpodSdk from "runpod-sdk"; // finds: import runpod

const runpod = runpodSdk("…");
// finds: sdk-call runpod dedicated-deployments
await runpod.endpoint("letters").runSync({ input: {} });
