STORE = "fileSearchStores/harbour-letters-1a2b3c"  # finds: vendor-state gemini-file-search
FILES = "gemini/search"  # finds nothing
