from parea import Parea  # finds: import parea

p = Parea(api_key="…")
p.completion(None)  # finds: eval parea
area = "p"  # finds nothing
