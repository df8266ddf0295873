import mlflow  # finds: import mlflow-gateway
from mlflow.deployments import get_deploy_client  # finds: import mlflow-gateway

client = get_deploy_client("databricks")  # finds: client mlflow-gateway
# finds: sdk-call mlflow-gateway chat,routing
client.predict(endpoint="letters", inputs={"messages": []})
mlflow.openai.autolog()  # finds: sdk-call mlflow-gateway observability
mlflow.log_metric("tide", 3)  # finds nothing
