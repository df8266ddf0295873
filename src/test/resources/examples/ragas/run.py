from ragas import evaluate  # finds: import ragas
from ragas.metrics import answer_relevancy, faithfulness  # finds: import ragas

print(evaluate(dataset=[], metrics=[answer_relevancy, faithfulness]))  # finds: eval ragas
raga = "of the evening"  # finds nothing
