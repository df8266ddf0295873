import * as lancedb from "@lancedb/lancedb"; // finds: import lancedb

const db = await lancedb.connect("data/letters"); // finds: vector-store lancedb
const table = await db.openTable("letters"); // finds: vector-store lancedb
table.search([0.1, 0.2]); // finds: vector-store lancedb
