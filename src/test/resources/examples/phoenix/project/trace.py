from phoenix.otel import register  # finds: import phoenix

tracer = register(project_name="letters")  # finds: eval phoenix
bird = "of ashes"  # finds nothing
