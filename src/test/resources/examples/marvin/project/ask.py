import marvin  # finds: import marvin

# finds: framework-call marvin chat,structured-output
print(marvin.classify("a letter", ["bill", "greeting"]))
android = "Marvin, paranoid"  # finds nothing
