from google.adk.agents import Agent  # finds: import google-adk

clerk = Agent(  # finds: client google-adk model=gemini-2.0-flash
    name="clerk",
    model="gemini-2.0-flash",  # finds: model-id google-gemini model=gemini-2.0-flash
    instruction="You answer letters in one short sentence.",  # finds: prompt google-adk
)
adk = "a kit"  # finds nothing
