from superduper import superduper  # finds: import superduper

db = superduper("mongomock://letters")
super_duper = "words"  # finds nothing
