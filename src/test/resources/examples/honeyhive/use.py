from honeyhive import HoneyHiveTracer  # finds: import honeyhive

HoneyHiveTracer.init(project="letters")  # finds: eval honeyhive
hive = "honey"  # finds nothing
