<?php

require 'vendor/autoload.php';

// OpenAI::client($key)->chat()->create([...]) is what happens below
$client = OpenAI::client(getenv('OPENAI_API_KEY'));  // finds: client openai; env-var openai

$result = $client->chat()->create([  // finds: sdk-call openai chat,system-prompt model=gpt-4o
    'model' => 'gpt-4o',  // finds: model-id openai model=gpt-4o
    'messages' => [
        // finds: prompt openai
        ['role' => 'system', 'content' => 'You answer in one short sentence.'],
        ['role' => 'user', 'content' => 'When do you open?'],
    ],
]);

echo $result->choices[0]->message->content;  // finds: response-use openai

class Room
{
    public function create(array $what): array
    {
        return $what;
    }
}

(new Room())->create(['model' => 'large']); // finds nothing
