<?php

use LLPhant\Chat\OpenAIChat;  // finds: import llphant

$chat = new OpenAIChat();  // finds: client llphant
echo $chat->generateText('When do you open?');  // finds: framework-call llphant chat host=openai
$elephant = 'in the room'; // finds nothing
