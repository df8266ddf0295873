from magentic import prompt  # finds: import magentic


@prompt("Answer this letter in one sentence: {letter}")
def answer(letter: str) -> str: ...


magnet = "ic"  # finds nothing
