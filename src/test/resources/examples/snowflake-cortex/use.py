from snowflake.cortex import complete, embed_text_768  # finds: import snowflake-cortex

# finds: sdk-call snowflake-cortex chat model=llama3.1-70b
# finds: model-id snowflake-cortex model=llama3.1-70b
print(complete("llama3.1-70b", "When do you open?"))
# finds: sdk-call snowflake-cortex embeddings model=e5-base-v2
# finds: model-id snowflake-cortex model=e5-base-v2
vectors = embed_text_768("e5-base-v2", "harbour")


def complete_form(snowflake):
    return snowflake


complete_form("cortex")  # finds nothing
