import os

key = os.environ["XPERSONA_API_KEY"]  # finds: env-var xpersona
place = os.environ["XPERSONA_HARBOUR"]  # finds nothing
