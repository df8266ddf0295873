from mlx_lm import generate, load  # finds: import mlx

# finds: sdk-call mlx local-inference model=mlx-community/Llama-3.2-3B-Instruct-4bit
# finds: model-id mlx model=mlx-community/Llama-3.2-3B-Instruct-4bit
model, tokenizer = load("mlx-community/Llama-3.2-3B-Instruct-4bit")
# finds: sdk-call mlx local-inference,chat model=mlx-community/Llama-3.2-3B-Instruct-4bit
# finds: prompt mlx
print(generate(model, tokenizer, prompt="When do you open?"))
mlx = "a unit"  # finds nothing
