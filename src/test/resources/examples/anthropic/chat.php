<?php

use Anthropic\Client;  // finds: import anthropic

// finds: client anthropic
// finds: env-var anthropic
$client = new Client(apiKey: getenv('ANTHROPIC_API_KEY'));

// finds: sdk-call anthropic chat,messages,system-prompt model=claude-sonnet-4-5
$message = $client->messages->create(
    maxTokens: 1024,
    messages: [['role' => 'user', 'content' => 'When do you open?']],
    model: 'claude-sonnet-4-5',  // finds: model-id anthropic model=claude-sonnet-4-5
    system: 'You answer in one short sentence.',  // finds: prompt anthropic
);

echo $message->content[0]->text;  // finds: response-use anthropic

function create(string $name): string
{
    return $name;
}

create('Claude'); // finds nothing
