import Database from "better-sqlite3";
import * as sqliteVec from "sqlite-vec"; // finds: import sqlite-vec

const db = new Database("letters.db");
sqliteVec.load(db); // finds: vector-store sqlite-vec
db.prepare("SELECT 1"); // finds nothing
