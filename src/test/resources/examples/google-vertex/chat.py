import vertexai  # finds: import google-vertex
from google.cloud import aiplatform  # finds: import google-vertex
from vertexai.generative_models import GenerativeModel  # finds: import google-vertex

vertexai.init(project="shop", location="europe-west4")  # finds: client google-vertex
aiplatform.init(project="shop")  # finds: client google-vertex
# finds: client google-vertex model=gemini-1.5-pro-002
# finds: model-id google-vertex model=gemini-1.5-pro-002
# finds: prompt google-vertex
model = GenerativeModel("gemini-1.5-pro-002", system_instruction="You answer in one sentence.")
# finds: sdk-call google-vertex chat,system-prompt model=gemini-1.5-pro-002
response = model.generate_content("When do you open?")
print(response.text)  # finds: response-use google-vertex

vertex = (0.5, 0.5)  # finds nothing
