import { HumanloopClient } from "humanloop"; // finds: import humanloop
