package harbour;

// finds: import amazon-sagemaker
import software.amazon.awssdk.services.sagemakerruntime.SageMakerRuntimeClient;

class Use {
    // finds: client amazon-sagemaker
    private final SageMakerRuntimeClient client = SageMakerRuntimeClient.create();

    Object answer() {
        // finds: sdk-call amazon-sagemaker chat
        return client.invokeEndpoint(request -> request.endpointName("letters"));
    }
}
