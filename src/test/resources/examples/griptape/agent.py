from griptape.structures import Agent  # finds: import griptape

clerk = Agent()  # finds: client griptape
clerk.run("When do you open?")  # finds: framework-call griptape chat,agents
tape = "grip"  # finds nothing
