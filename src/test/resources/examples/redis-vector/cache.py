import redis

cache = redis.Redis()
cache.set("letters", 3)  # finds nothing
