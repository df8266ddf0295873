require "google/cloud/ai_platform"  # finds: import google-vertex

client = Google::Cloud::AIPlatform.prediction_service  # finds: client google-vertex
# finds: sdk-call google-vertex chat model=gemini-2.5-flash
# finds: model-id google-vertex model=gemini-2.5-flash
client.generate_content(model: "gemini-2.5-flash", contents: [])
