<?php

namespace Harbour;

use Aws\BedrockRuntime\BedrockRuntimeClient; // finds: import aws-bedrock

$client = new BedrockRuntimeClient(['region' => 'eu-west-1']); // finds: client aws-bedrock
// finds: sdk-call aws-bedrock chat model=anthropic.claude-3-haiku-20240307-v1:0
$answer = $client->converse([
    // finds: model-id aws-bedrock model=anthropic.claude-3-haiku-20240307-v1:0
    'modelId' => 'anthropic.claude-3-haiku-20240307-v1:0',
    'messages' => [['role' => 'user', 'content' => [['text' => 'When do you open?']]]],
]);
