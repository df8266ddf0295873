from magentic import prompt  # finds: import magentic


@prompt("Answer this letter in one sentence: {letter}")  # finds: framework-call magentic chat; prompt magentic
def answer(letter: str) -> str: ...


magnet = "ic"  # finds nothing
