import sqlite3

import sqlite_vec  # finds: import sqlite-vec

db = sqlite3.connect("letters.db")
sqlite_vec.load(db)  # finds: vector-store sqlite-vec
db.execute("SELECT 1")  # finds nothing
