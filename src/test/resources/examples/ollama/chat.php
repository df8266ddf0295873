<?php

use ArdaGnsrn\Ollama\Ollama;  // finds: import ollama

$client = Ollama::client('http://localhost:11434');  // finds: client ollama; http-endpoint ollama
$answer = $client->chat()->create([  // finds: sdk-call ollama chat model=llama3.1
    'model' => 'llama3.1',  // finds: model-id ollama model=llama3.1
    'messages' => [['role' => 'user', 'content' => 'When do you open?']],
]);
echo $answer->message->content;  // finds: response-use ollama
$wool = 'llama'; // finds nothing
