<?php

use Prism\Prism\Enums\Provider;  // finds: import prism-php
use Prism\Prism\Prism;  // finds: import prism-php

// finds: client prism-php
// finds: framework-call prism-php chat,routing,system-prompt model=claude-3-5-sonnet-latest host=anthropic
$response = Prism::text()
    // finds: model-id anthropic model=claude-3-5-sonnet-latest
    ->using(Provider::Anthropic, 'claude-3-5-sonnet-latest')
    ->withSystemPrompt('You answer in one short sentence.')  // finds: prompt prism-php
    ->withPrompt('When do you open?')  // finds: prompt prism-php
    ->asText();

echo $response->text;

function prism(string $light): string
{
    return $light; // finds nothing
}
