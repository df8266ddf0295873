from opensearchpy import OpenSearch

client = OpenSearch("http://localhost:9200")
client.search(index="letters", body={"query": {"match_all": {}}})
source = "open"  # finds nothing
