using Microsoft.Agents.AI;  // finds: import microsoft-agent-framework
using OpenAI;  // finds: import openai

// finds: client openai
// finds: client microsoft-agent-framework
AIAgent clerk = new OpenAIClient("from the vault")
    .GetChatClient("gpt-4o-mini")  // finds: model-id openai model=gpt-4o-mini
    // finds: prompt multi vendors=microsoft-agent-framework+openai
    .CreateAIAgent(instructions: "You answer letters in one short sentence.");
// finds: framework-call microsoft-agent-framework chat,agents model=gpt-4o-mini host=openai
Console.WriteLine(await clerk.RunAsync("When do you open?"));
var agent = "estate"; // finds nothing
