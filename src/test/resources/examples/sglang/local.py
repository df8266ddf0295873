import sglang as sgl  # finds: import sglang

# finds: client sglang
# finds: model-id qwen model=Qwen/Qwen2.5-7B-Instruct
engine = sgl.Engine(model_path="Qwen/Qwen2.5-7B-Instruct")
engine.generate(["When do you open?"], {"temperature": 0})  # finds: sdk-call sglang local-inference
lang = "slang"  # finds nothing
