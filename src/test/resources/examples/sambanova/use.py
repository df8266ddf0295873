from sambanova import SambaNova  # finds: import sambanova

client = SambaNova()  # finds: client sambanova
# finds: sdk-call sambanova chat model=Meta-Llama-3.3-70B-Instruct
answer = client.chat.completions.create(
    # finds: model-id sambanova model=Meta-Llama-3.3-70B-Instruct
    model="Meta-Llama-3.3-70B-Instruct", messages=[{"role": "user", "content": "When do you open?"}]
)
samba = "nova"  # finds nothing
