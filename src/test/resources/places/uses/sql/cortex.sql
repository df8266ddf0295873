-- SNOWFLAKE.CORTEX.COMPLETE in a comment is nothing
CREATE EXTENSION IF NOT EXISTS vector;
CREATE TABLE documents (id bigint, embedding vector(1536), title text);
SELECT SNOWFLAKE.CORTEX.COMPLETE('mistral-large2', title) FROM documents;
SELECT AI_COMPLETE('claude-3-5-sonnet', title) FROM documents;
SELECT * FROM ML.GENERATE_TEXT(MODEL `p.d.m`, TABLE d.t, STRUCT(0.2 AS temperature));
SELECT ai_query('databricks-meta-llama-3-3-70b-instruct', title) FROM documents;
SELECT ai.openai_embed('text-embedding-3-small', title) FROM documents;
SELECT azure_openai.create_embeddings('embed', title) FROM documents;
SELECT aws_bedrock.invoke_model(model_id := 'amazon.titan-text-express-v1') FROM documents;
SELECT DBMS_VECTOR.UTL_TO_EMBEDDING(title, p) FROM documents;
SELECT count(*), max(title), complete(title), vector(a, b) FROM documents;
SELECT SNOWFLAKE.ACCOUNT_USAGE.TABLES(1);
SELECT schema.ai_query(title) FROM documents;
