import replicate  # finds: import replicate

output = replicate.run(  # finds: sdk-call replicate chat model=meta/meta-llama-3-8b-instruct
    # finds: model-id replicate model=meta/meta-llama-3-8b-instruct
    "meta/meta-llama-3-8b-instruct",
    input={"prompt": "When do you open?"},
)
# finds: sdk-call replicate chat,streaming model=meta/meta-llama-3-70b-instruct
# finds: model-id replicate model=meta/meta-llama-3-70b-instruct
for event in replicate.stream("meta/meta-llama-3-70b-instruct", input={"prompt": "x"}):
    print(event)


def replicate_row(row):
    return dict(row)  # finds nothing
