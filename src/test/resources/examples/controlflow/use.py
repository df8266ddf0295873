import controlflow as cf  # finds: import controlflow

clerk = cf.Agent(name="Clerk")  # finds: client controlflow
print(cf.run("Answer the letter", agents=[clerk]))  # finds: framework-call controlflow chat,agents


def run(control_flow):
    return control_flow


run("sluice")  # finds nothing
