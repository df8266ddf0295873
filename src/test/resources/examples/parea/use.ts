import { Parea } from "parea-ai"; // finds: import parea
