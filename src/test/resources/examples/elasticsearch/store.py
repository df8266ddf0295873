from elasticsearch import Elasticsearch

es = Elasticsearch("http://localhost:9200")
es.search(index="letters", query={"match_all": {}})  # finds nothing
