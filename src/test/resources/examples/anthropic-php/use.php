<?php

namespace Harbour;

use Anthropic; // finds: import anthropic

$client = Anthropic::client('…'); // finds: client anthropic
// finds: sdk-call anthropic chat,messages model=claude-3-5-haiku-20241022
$answer = $client->messages()->create([
    // finds: model-id anthropic model=claude-3-5-haiku-20241022
    'model' => 'claude-3-5-haiku-20241022',
    'max_tokens' => 100,
    'messages' => [['role' => 'user', 'content' => 'When do you open?']],
]);
$principle = 'anthropic'; // finds nothing
