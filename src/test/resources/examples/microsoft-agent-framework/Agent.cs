using Microsoft.Agents.AI;  // finds: import microsoft-agent-framework
using OpenAI;  // finds: import openai

AIAgent clerk = new OpenAIClient("from the vault")  // finds: client openai
    .GetChatClient("gpt-4o-mini")  // finds: model-id openai model=gpt-4o-mini
    // finds: prompt openai
    .CreateAIAgent(instructions: "You answer letters in one short sentence.");
Console.WriteLine(await clerk.RunAsync("When do you open?"));
var agent = "estate"; // finds nothing
