from gpt_researcher import Writer  # finds nothing of gpt-researcher

print(Writer().write("moorings"))  # finds: seam-call openai
