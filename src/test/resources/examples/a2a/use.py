from a2a.client import A2AClient  # finds: import a2a

a2a_axis = "from A to A"  # finds nothing
