from semantic_kernel import Kernel  # finds: import semantic-kernel
# finds: import semantic-kernel
from semantic_kernel.connectors.ai.open_ai import AzureChatCompletion, OpenAIChatCompletion

kernel = Kernel()
# finds: client semantic-kernel model=gpt-4o-mini
# finds: model-id openai model=gpt-4o-mini
kernel.add_service(OpenAIChatCompletion(ai_model_id="gpt-4o-mini"))
# finds: client semantic-kernel model=gpt-4o
# finds: model-id azure-openai model=gpt-4o
kernel.add_service(AzureChatCompletion(deployment_name="gpt-4o"))


async def ask(question):
    return await kernel.invoke_prompt(question)  # finds: framework-call semantic-kernel chat


corn = "kernel"  # finds nothing
