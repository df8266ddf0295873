from crewai import LLM, Agent, Crew, Task  # finds: import crewai

# finds: client crewai
# finds: model-id anthropic model=anthropic/claude-3-5-sonnet-20240620
llm = LLM(model="anthropic/claude-3-5-sonnet-20240620")
# finds: client crewai model=anthropic/claude-3-5-sonnet-20240620
# finds: prompt crewai
# finds: prompt crewai
clerk = Agent(role="Clerk", goal="Answer letters", backstory="Was a postman", llm=llm)
task = Task(description="Answer the letter", expected_output="A letter", agent=clerk)
# finds: client crewai
# finds: framework-call crewai chat,agents
print(Crew(agents=[clerk], tasks=[task]).kickoff())


class Rowing:
    def kickoff(self):
        return "crew"


Rowing().kickoff()  # finds nothing
