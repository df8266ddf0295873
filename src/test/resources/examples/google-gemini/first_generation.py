import os

import google.generativeai as genai  # finds: import google-gemini

# finds: client google-gemini
# finds: env-var google-gemini
genai.configure(api_key=os.environ["GOOGLE_API_KEY"])
# finds: client google-gemini model=gemini-1.5-flash
# finds: model-id google-gemini model=gemini-1.5-flash
# finds: prompt google-gemini
model = genai.GenerativeModel("gemini-1.5-flash", system_instruction="You answer in one sentence.")
# finds: sdk-call google-gemini chat,system-prompt model=gemini-1.5-flash
response = model.generate_content("When do you open?")
print(response.text)  # finds: response-use google-gemini
# finds: sdk-call google-gemini embeddings model=models/text-embedding-004
# finds: model-id google-gemini model=models/text-embedding-004
genai.embed_content(model="models/text-embedding-004", content="x")
