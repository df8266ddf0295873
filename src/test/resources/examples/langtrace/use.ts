import * as Langtrace from "@langtrase/typescript-sdk"; // finds: import langtrace
