from agents import Agent, Desk  # finds nothing

clerk = Agent(name="Clerk")  # finds nothing
Desk(clerk).run("letters")  # finds nothing
