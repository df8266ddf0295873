from swarm import Agent, Swarm  # finds: import openai-swarm

client = Swarm()  # finds: client openai-swarm
# finds: client openai-swarm
# finds: prompt openai-swarm
clerk = Agent(name="Clerk", instructions="You answer letters for the harbour office.")
# finds: framework-call openai-swarm chat,agents host=openai
client.run(agent=clerk, messages=[{"role": "user", "content": "When do you open?"}])
bees = "a swarm"  # finds nothing
