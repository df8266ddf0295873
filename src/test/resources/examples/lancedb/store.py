import lancedb  # finds: import lancedb

db = lancedb.connect("pages")  # finds: vector-store lancedb
# finds: vector-store lancedb
table = db.create_table("pages", data=[{"vector": [0.1], "text": "x"}])
table.search([0.1]).limit(3).to_list()  # finds: vector-store lancedb
lance = "a spear"  # finds nothing
