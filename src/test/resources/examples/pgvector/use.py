import psycopg
from pgvector.psycopg import register_vector  # finds: import pgvector

connection = psycopg.connect("postgresql://localhost/letters")
register_vector(connection)  # finds: vector-store pgvector
connection.execute("SELECT 1")  # finds nothing
