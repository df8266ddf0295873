import logfire  # finds: import pydantic-evals
from pydantic_evals import Case, Dataset  # finds: import pydantic-evals

# finds: eval pydantic-evals
# finds: eval pydantic-evals
letters = Dataset(cases=[Case(name="open", inputs="When do you open?")])
letters.evaluate_sync(lambda letter: letter)  # finds: eval pydantic-evals
logfire.instrument_openai()  # finds: eval pydantic-evals
logfire.info("tide")  # finds nothing
