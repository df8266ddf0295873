using OpenAI_API;  // finds: import openai
using OpenAI_API.Chat;  // finds: import openai

var api = new OpenAIAPI("from the vault");  // finds: client openai
var chat = api.Chat.CreateConversation(); 
chat.AppendSystemMessage("You answer letters in one short sentence.");  // finds: prompt openai
chat.AppendUserInput("When do you open?");
Console.WriteLine(await chat.GetResponseFromChatbotAsync());  // finds: sdk-call openai chat
var room = "chat"; // finds nothing
