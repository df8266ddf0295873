import oci  # finds: import oci-genai

# finds: client oci-genai
client = oci.generative_ai_inference.GenerativeAiInferenceClient(config={})
client.chat(chat_details=None)  # finds: sdk-call oci-genai chat
store = oci.object_storage.ObjectStorageClient(config={})
store.get_namespace()  # finds nothing
