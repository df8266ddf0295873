from agno.agent import Agent  # finds: import agno
from agno.models.anthropic import Claude  # finds: import agno

# finds: client agno model=claude-sonnet-4-20250514
# finds: client agno model=claude-sonnet-4-20250514
# finds: model-id anthropic model=claude-sonnet-4-20250514
# finds: prompt agno
clerk = Agent(model=Claude(id="claude-sonnet-4-20250514"), instructions="You answer letters briefly.")
# finds: framework-call agno chat,agents model=claude-sonnet-4-20250514 host=anthropic
clerk.print_response("When do you open?")
agony = "aunt"  # finds nothing
