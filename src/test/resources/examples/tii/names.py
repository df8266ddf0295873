MODEL = "tiiuae/falcon-7b-instruct"  # finds: model-id tii model=tiiuae/falcon-7b-instruct
PHRASE = "a falcon"  # finds nothing
