# finds: import opentelemetry-genai
from opentelemetry.instrumentation.openai import OpenAIInstrumentor
from opentelemetry.instrumentation.flask import FlaskInstrumentor  # finds nothing

OpenAIInstrumentor().instrument()  # finds: eval opentelemetry-genai
FlaskInstrumentor().instrument()  # finds nothing
