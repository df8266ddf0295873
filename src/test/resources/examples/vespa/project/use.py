from vespa.application import Vespa  # finds: import vespa

store = Vespa(url="http://localhost", port=8080)  # finds: vector-store vespa
store.query(yql="select * from letters where true")  # finds: vector-store vespa
vespa = "a scooter"  # finds nothing
