from guardrails import Guard  # finds: import guardrails-ai

guard = Guard()  # finds: client guardrails-ai
guard.validate("All aboard")  # finds: framework-call guardrails-ai guardrails
guardrails = ["port", "starboard"]  # finds nothing
