import ell  # finds: import ell


# finds: framework-call ell chat model=gpt-4o-mini host=openai
# finds: model-id openai model=gpt-4o-mini
@ell.simple(model="gpt-4o-mini")
def answer(letter: str):
    """You answer letters for the harbour office."""
    return f"Answer this: {letter}"


answer("When do you open?")  # finds: seam-call ell
ell_units = "yard"  # finds nothing
