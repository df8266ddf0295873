from sentence_transformers import SentenceTransformer  # finds: import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer, pipeline  # finds: import transformers

# finds: client transformers model=meta-llama/Llama-3.1-8B-Instruct
# finds: model-id transformers model=meta-llama/Llama-3.1-8B-Instruct
tokenizer = AutoTokenizer.from_pretrained("meta-llama/Llama-3.1-8B-Instruct")
# finds: client transformers model=meta-llama/Llama-3.1-8B-Instruct
# finds: model-id transformers model=meta-llama/Llama-3.1-8B-Instruct
model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B-Instruct")
# finds: client transformers model=Qwen/Qwen2.5-7B-Instruct
# finds: model-id transformers model=Qwen/Qwen2.5-7B-Instruct
generate = pipeline("text-generation", model="Qwen/Qwen2.5-7B-Instruct")
# finds: sdk-call transformers local-inference model=Qwen/Qwen2.5-7B-Instruct
print(generate("When do you open?"))
# finds: client transformers model=sentence-transformers/all-MiniLM-L6-v2
# finds: model-id transformers model=sentence-transformers/all-MiniLM-L6-v2
embedder = SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2")
# finds: sdk-call transformers embeddings,local-inference model=sentence-transformers/all-MiniLM-L6-v2
embedder.encode(["x"])


class Transformers:
    def pipeline(self, oil):
        return oil


Transformers().pipeline("crude")  # finds nothing
