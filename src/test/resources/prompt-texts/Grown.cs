using System.Text;
using OpenAI.Chat;

var chat = new ChatClient("gpt-4o", "key");
var text = new StringBuilder();
text.AppendLine("You are a gardener."); // prompt You are a gardener.\nWater daily.\n
text.AppendLine("Water daily.");
chat.CompleteChat(new SystemChatMessage(text.ToString()), new UserChatMessage("Hello"));
