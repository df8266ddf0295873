import MLXLLM // finds: import mlx
import MLXLMCommon // finds: import mlx

func model() async throws {
    // finds: sdk-call mlx local-inference
    _ = try await LLMModelFactory.shared.loadContainer(configuration: ModelRegistry.llama3_2_1B_4bit)
}
