import dashscope  # finds: import qwen

# finds: sdk-call qwen chat model=qwen-max
# finds: model-id qwen model=qwen-max
dashscope.Generation.call(model="qwen-max", messages=[])
scope = "dash"  # finds nothing
