import { HttpAgent } from "@ag-ui/client"; // finds: import ag-ui
