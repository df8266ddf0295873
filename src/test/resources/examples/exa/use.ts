import Exa from "exa-js"; // finds: import exa

const exa = new Exa("…"); // finds: client exa
await exa.searchAndContents("tides"); // finds: sdk-call exa web-search
const prefix = { exa: 1e18 }; // finds nothing
