import promptquality as pq  # finds: import galileo

pq.run_experiment("letters")  # finds: eval galileo
galileo = "looked through a telescope"  # finds nothing
