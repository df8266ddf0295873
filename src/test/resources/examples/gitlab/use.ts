import { createGitLab } from "gitlab-ai-provider"; // finds: import gitlab

const gitlab = createGitLab({ apiKey: "…" }); // finds: client gitlab
const lab = "git"; // finds nothing
