from gpt_researcher.writer import Writer  # finds nothing of gpt-researcher
