from ibm_watsonx_ai import Credentials  # finds: import watsonx
from ibm_watsonx_ai.foundation_models import ModelInference  # finds: import watsonx

model = ModelInference(  # finds: client watsonx model=ibm/granite-3-8b-instruct
    model_id="ibm/granite-3-8b-instruct",  # finds: model-id watsonx model=ibm/granite-3-8b-instruct
    # finds: http-endpoint watsonx
    credentials=Credentials(url="https://us-south.ml.cloud.ibm.com", api_key="k"),
    project_id="p",
)
# finds: sdk-call watsonx chat model=ibm/granite-3-8b-instruct
print(model.chat(messages=[{"role": "user", "content": "When do you open?"}]))
watson = "elementary"  # finds nothing
