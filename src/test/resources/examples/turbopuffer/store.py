import turbopuffer  # finds: import turbopuffer

tpuf = turbopuffer.Turbopuffer(region="gcp-us-central1")  # finds: vector-store turbopuffer
pages = tpuf.namespace("pages")
pages.query(rank_by=("vector", "ANN", [0.1]), top_k=3)  # finds: vector-store turbopuffer
fish = "puffer"  # finds nothing
