from databricks.sdk import WorkspaceClient  # finds: import databricks
from databricks.sdk.service.serving import ChatMessage, ChatMessageRole  # finds: import databricks

w = WorkspaceClient()
w.serving_endpoints.query(  # finds: sdk-call databricks chat
    # finds: model-id databricks model=databricks-meta-llama-3-3-70b-instruct
    name="databricks-meta-llama-3-3-70b-instruct",
    messages=[ChatMessage(role=ChatMessageRole.USER, content="When do you open?")],
)
bricks = "of data"  # finds nothing
