<?php

namespace Harbour;

use Orhanerday\OpenAi\OpenAi; // finds: import openai

$client = new OpenAi('…'); // finds: client openai
$answer = $client->chat([ // finds: sdk-call openai chat model=gpt-4o-mini
    'model' => 'gpt-4o-mini', // finds: model-id openai model=gpt-4o-mini
    'messages' => [['role' => 'user', 'content' => 'When do you open?']],
]);
$door = 'open'; // finds nothing
