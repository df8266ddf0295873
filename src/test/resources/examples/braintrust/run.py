from autoevals import Factuality  # finds: import braintrust
from braintrust import Eval, init_logger  # finds: import braintrust

init_logger(project="letters")  # finds: eval braintrust
Eval("letters", data=lambda: [], task=lambda x: x, scores=[Factuality])  # finds: eval braintrust
trust = "in brains"  # finds nothing
