require "groq"  # finds: import groq

# finds: client groq model=llama-3.3-70b-versatile
# finds: model-id groq model=llama-3.3-70b-versatile
client = Groq::Client.new(model_id: "llama-3.3-70b-versatile")
puts client.chat("When do you open?")  # finds: sdk-call groq chat model=llama-3.3-70b-versatile
query = "*[_type == 'post']" # finds nothing
