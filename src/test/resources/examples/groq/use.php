<?php

namespace Harbour;

use LucianoTonet\GroqPHP\Groq; // finds: import groq

$groq = new Groq('…'); // finds: client groq
// finds: sdk-call groq chat model=llama-3.3-70b-versatile
$answer = $groq->chat()->completions()->create([
    'model' => 'llama-3.3-70b-versatile', // finds: model-id groq model=llama-3.3-70b-versatile
    'messages' => [['role' => 'user', 'content' => 'When do you open?']],
]);
