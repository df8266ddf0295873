import { Stagehand } from "@browserbasehq/stagehand"; // finds: import stagehand

// finds: client stagehand model=gpt-4o-mini
// finds: model-id openai model=gpt-4o-mini
const hands = new Stagehand({ env: "LOCAL", modelName: "gpt-4o-mini" });
// finds: sdk-call stagehand computer-use model=gpt-4o-mini
await hands.page.act("Open the timetable");
