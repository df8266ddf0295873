import patronus  # finds: import patronus

patronus.init()  # finds: eval patronus
stag = "patronus"  # finds nothing
