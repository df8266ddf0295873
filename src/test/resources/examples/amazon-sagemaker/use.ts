// finds: import amazon-sagemaker
import { InvokeEndpointCommand, SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";

const client = new SageMakerRuntimeClient({}); // finds: client amazon-sagemaker
// finds: sdk-call amazon-sagemaker chat
await client.send(new InvokeEndpointCommand({ EndpointName: "letters", Body: "{}" }));
const sage = "maker"; // finds nothing
