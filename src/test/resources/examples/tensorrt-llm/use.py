from tensorrt_llm import LLM  # finds: import tensorrt-llm

# finds: client tensorrt-llm model=meta-llama/Llama-3.1-8B-Instruct
# finds: model-id tensorrt-llm model=meta-llama/Llama-3.1-8B-Instruct
model = LLM(model="meta-llama/Llama-3.1-8B-Instruct")
# finds: sdk-call tensorrt-llm local-inference model=meta-llama/Llama-3.1-8B-Instruct
print(model.generate(["When do you open?"]))
tensor = "rt"  # finds nothing
