import chainlit as cl  # finds: import chainlit

chain_lit = "by a lamp"  # finds nothing
