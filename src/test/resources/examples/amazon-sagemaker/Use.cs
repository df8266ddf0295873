using Amazon.SageMakerRuntime; // finds: import amazon-sagemaker
using Amazon.SageMakerRuntime.Model; // finds: import amazon-sagemaker

namespace Harbour;

class Use
{
    private readonly AmazonSageMakerRuntimeClient client = new(); // finds: client amazon-sagemaker

    // finds: sdk-call amazon-sagemaker chat
    public Task Answer() => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "letters" });
}
