from exa_py import Exa  # finds: import exa

exa = Exa(api_key="k")  # finds: client exa
exa.search_and_contents("opening hours")  # finds: sdk-call exa web-search
prefix = "exa, ten to the eighteenth"  # finds nothing
