import pg from "pg";
import pgvector from "pgvector/pg"; // finds: import pgvector

const db = new pg.Client();
await pgvector.registerTypes(db); // finds: vector-store pgvector
await db.query("SELECT 1"); // finds nothing
