from answers import ask
from clients import make

print(ask(make(), "When do you open?"))  # finds: seam-call deepseek
