import { Opik } from "opik"; // finds: import opik

const client = new Opik(); // finds: eval opik
client.trace({ name: "letter" }); // finds: eval opik
