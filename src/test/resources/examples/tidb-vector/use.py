from tidb_vector.integrations import TiDBVectorClient  # finds: import tidb-vector

# finds: vector-store tidb-vector
store = TiDBVectorClient(table_name="letters", connection_string="mysql://localhost", vector_dimension=3)
store.query([1, 0, 0])  # finds: vector-store tidb-vector
tidb = "mysql://localhost"  # finds nothing
