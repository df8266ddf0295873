import xgrammar as xgr  # finds: import xgrammar

grammar = "x"  # finds nothing
