import { register } from "@arizeai/phoenix-otel"; // finds: import phoenix

register({ projectName: "letters" }); // finds: eval phoenix
