from deepeval import assert_test  # finds: import deepeval
from deepeval.metrics import AnswerRelevancyMetric  # finds: import deepeval
from deepeval.test_case import LLMTestCase  # finds: import deepeval


def test_letter():
    metric = AnswerRelevancyMetric(threshold=0.7)  # finds: eval deepeval
    # finds: eval deepeval
    # finds: eval deepeval
    assert_test(LLMTestCase(input="x", actual_output="y"), [metric])


depth = "of evaluation"  # finds nothing
