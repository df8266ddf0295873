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
CREATE OR REPLACE MODEL `d.gemini` REMOTE WITH CONNECTION `us.c` OPTIONS (ENDPOINT = 'gemini-2.0-flash');
CREATE EXTERNAL MODEL m WITH (LOCATION = 'https://example.openai.azure.com/', API_FORMAT = 'Azure OpenAI', MODEL_TYPE = EMBEDDINGS, MODEL = 'text-embedding-3-small');
CREATE EXTERNAL MODEL o WITH (LOCATION = 'https://localhost/api/embed', API_FORMAT = 'Ollama', MODEL_TYPE = EMBEDDINGS, MODEL = 'nomic-embed-text');
CREATE MODEL `d.churn` OPTIONS (model_type = 'logistic_reg') AS SELECT * FROM t;
CREATE EXTERNAL MODEL r FUNCTION ask IAM_ROLE DEFAULT MODEL_TYPE BEDROCK SETTINGS (MODEL_ID 'anthropic.claude-3-haiku-20240307-v1:0');
