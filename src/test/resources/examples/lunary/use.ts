import lunary from "lunary"; // finds: import lunary
