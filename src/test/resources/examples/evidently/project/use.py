from evidently import Report  # finds: import evidently

Report([]).run([])  # finds: eval evidently
evidently = True  # finds nothing
