from llama_cpp import Llama  # finds: import llama-cpp

# finds: client llama-cpp model=models/llama-3-8b.Q4_K_M.gguf
# finds: model-id llama-cpp model=models/llama-3-8b.Q4_K_M.gguf
llm = Llama(model_path="models/llama-3-8b.Q4_K_M.gguf", n_ctx=4096)
# finds: sdk-call llama-cpp local-inference,chat model=models/llama-3-8b.Q4_K_M.gguf
print(llm.create_chat_completion(messages=[{"role": "user", "content": "When do you open?"}]))
wool = "of a llama"  # finds nothing
