import promptfoo from "promptfoo"; // finds: import promptfoo

// finds: eval promptfoo
// finds: prompt promptfoo
// finds: model-id openai model=openai:gpt-4o-mini
await promptfoo.evaluate({ prompts: ["Answer: {{letter}}"], providers: ["openai:gpt-4o-mini"], tests: [] });
