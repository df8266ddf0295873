import { b } from "./baml_client"; // finds: import baml

// finds: framework-call baml chat,structured-output
const ticket = await b.ExtractTicket("My parcel is late");
