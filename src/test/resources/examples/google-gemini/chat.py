from google import genai  # finds: import google-gemini
from google.genai import types  # finds: import google-gemini

client = genai.Client()  # finds: client google-gemini


def ask(question: str):
    # finds: sdk-call google-gemini chat,system-prompt,tool-calling,web-search,json-mode model=gemini-2.5-flash
    response = client.models.generate_content(
        model="gemini-2.5-flash",  # finds: model-id google-gemini model=gemini-2.5-flash
        contents=question,
        config=types.GenerateContentConfig(
            system_instruction="You answer in one short sentence.",  # finds: prompt google-gemini
            response_mime_type="application/json",
            tools=[types.Tool(google_search=types.GoogleSearch())],
        ),
    )
    return response.text  # finds: response-use google-gemini


def talk():
    # finds: model-id google-gemini model=gemini-2.5-pro
    chat = client.chats.create(model="gemini-2.5-pro")
    # finds: sdk-call google-gemini chat model=gemini-2.5-pro
    return chat.send_message("Good morning")


def stars():
    gemini = ["Castor", "Pollux"]  # finds nothing
    return gemini.count("Castor")  # finds nothing
