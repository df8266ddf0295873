import * as traceloop from "@traceloop/node-server-sdk"; // finds: import opentelemetry-genai

traceloop.initialize({ appName: "letters" }); // finds: eval opentelemetry-genai
