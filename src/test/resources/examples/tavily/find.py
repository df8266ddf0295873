from tavily import TavilyClient  # finds: import tavily

client = TavilyClient(api_key="k")  # finds: client tavily
client.search("opening hours")  # finds: sdk-call tavily web-search
tavern = "open"  # finds nothing
