from llmware.prompts import Prompt  # finds: import llmware

# finds: client llmware
# finds: model-id openai model=gpt-4o-mini
prompter = Prompt().load_model("gpt-4o-mini")
prompter.prompt_main("When do you open?")  # finds: framework-call llmware chat
ware = "soft"  # finds nothing
