import { useLocalRuntime } from "@assistant-ui/react"; // finds: import assistant-ui

const assistant = "ui"; // finds nothing
