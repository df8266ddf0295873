from vllm import LLM, SamplingParams  # finds: import vllm

# finds: client vllm model=mistralai/Mistral-7B-Instruct-v0.3
# finds: model-id vllm model=mistralai/Mistral-7B-Instruct-v0.3
llm = LLM(model="mistralai/Mistral-7B-Instruct-v0.3", tensor_parallel_size=2)
# finds: sdk-call vllm local-inference model=mistralai/Mistral-7B-Instruct-v0.3
print(llm.generate(["When do you open?"], SamplingParams(temperature=0)))


class LLMDegree:
    def generate(self, law):
        return law


LLMDegree().generate("LLM, Master of Laws")  # finds nothing
