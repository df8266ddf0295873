from trulens.core import Feedback, TruSession  # finds: import trulens

session = TruSession()  # finds: eval trulens
useful = Feedback(None)  # finds: eval trulens
lens = "true"  # finds nothing
