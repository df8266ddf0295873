from openai import OpenAI

client = OpenAI()
TUNED = "ft:gpt-4o-mini-2024-07-18:example:support:A1b2C3d4"
OLD = "davinci:ft-example-2023-03-01-10-20-30"
JOB = "ftjob-abc123DEF456ghi789JKL012"
ASSISTANT = "asst_4kT9sQ2vX7bN1mL8pR5wZ3yC"
THREAD = "thread_9aBcD3eFgH5iJkL7mNoP1qRs"
STORE = "vs_67d2a5b9c4e88191a0f3d5c7e9b1a2c4"
FILE = "file-6F2ksmvXxt4VdoqmHRw6kL"
PROMPT = "pmpt_68a5b1c2d3e481908f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c"
FLOW = "wf_68df4b13b3588190a09d19288d4610ec0df388c3983f58d1"
CONVERSATION = "conv_68df4b13b3588190a09d19288d4610ec0df388c3983f58d1"
BATCH = "batch_67d2a5b9c4e88191a0f3d5c7e9b1a2c4"
ANTHROPIC = ["msgbatch_01HkcTjaV5uDC8jWR4ZsDV8d", "file_011CNha8iCJcU1wXNR6q4V8w", "skill_01AbCdEfGhIjKlMnOpQrStUv"]
MISTRAL = ["ag:48a74b09:20240808:untitled-agent:ea2b1c07", "ft:open-mistral-7b:48a74b09:20240808:ea2b1c07"]
BEDROCK = [
    "arn:aws:bedrock:us-east-1:123456789012:knowledge-base/ABCDE12345",
    "arn:aws:bedrock:us-east-1:123456789012:agent/ABCDE12345",
    "arn:aws:bedrock:us-east-1:123456789012:prompt/ABCDE12345:1",
    "arn:aws:bedrock:us-east-1:123456789012:guardrail/ab12cd34ef56",
    "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/ab12cd34ef56",
    "arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.titan-text-lite-v1:0:4k/ab12cd34ef56",
    "arn:aws:bedrock:us-east-1:123456789012:imported-model/ab12cd34ef56",
    "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/ab12cd34ef56",
    "arn:aws:sagemaker:us-east-1:123456789012:endpoint/own-model",
]
GOOGLE = [
    "projects/example/locations/us-central1/endpoints/1234567890123456789",
    "projects/example/locations/us-central1/models/1234567890123456789",
    "projects/example/locations/us-central1/ragCorpora/1234567890123456789",
    "projects/example/locations/us-central1/reasoningEngines/1234567890123456789",
    "projects/example/locations/us-central1/indexEndpoints/1234567890123456789",
    "tunedModels/support-answers-8f3k2",
    "fileSearchStores/handbook-1f9x",
    "cachedContents/8k2jf93hs82k",
]
FIREWORKS = "accounts/example/deployments/ab12cd34"

NOTHING = [
    "asst_helper",
    "vs_experimental_instrumentation",
    "file-system-watcher-for-everything",
    "file-0123456789abcdef01234567",
    "thread_pool_executor_number_12345",
    "batch_normalization",
    "ft:unknown",
    "pmpt_hello",
    "arn:aws:bedrock:*:*:provisioned-model/*",
    "arn:aws:bedrock:us-east-1::foundation-model/*",
    "arn:aws:s3:::knowledge-base/ABCDE12345",
    "projects/example/locations/us-central1/endpoints/name",
    "accounts/example/users/ab12cd34",
    "bedrock edition",
    "m5.xlarge",
]
MACHINES = ["ml.g5.2xlarge", "nvidia-tesla-t4"]
