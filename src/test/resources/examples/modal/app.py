import modal  # finds: import modal

app = modal.App("letters")  # finds: client modal


@app.function(gpu="A100")
def ask(question):
    return question


verb = "modal"  # finds nothing
