from semantic_router import Route  # finds: import semantic-router
from semantic_router.encoders import OpenAIEncoder  # finds: import semantic-router

hours = Route(name="hours", utterances=["when do you open"]) 
encoder = OpenAIEncoder()  # finds: client semantic-router
router = "semantic"  # finds nothing
