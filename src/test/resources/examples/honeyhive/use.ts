import { HoneyHiveTracer } from "honeyhive"; // finds: import honeyhive
