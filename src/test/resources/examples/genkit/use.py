from genkit.ai import Genkit  # finds: import genkit

# finds: client genkit model=googleai/gemini-2.0-flash
# finds: model-id google-gemini model=googleai/gemini-2.0-flash
ai = Genkit(model="googleai/gemini-2.0-flash")


async def ask():
    # finds: framework-call genkit chat model=googleai/gemini-2.0-flash host=google-gemini
    # finds: prompt genkit
    return await ai.generate(prompt="When do you open?")


kit = {"gen": 1}  # finds nothing
