import openlit  # finds: import openlit

openlit.init()  # finds: eval openlit
lit = "open"  # finds nothing
