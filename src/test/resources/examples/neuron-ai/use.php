<?php

namespace Harbour;

use NeuronAI\Agent; // finds: import neuron-ai
use NeuronAI\Chat\Messages\UserMessage; // finds: import neuron-ai
use NeuronAI\Providers\OpenAI\OpenAI; // finds: import neuron-ai

class Clerk extends Agent
{
    protected function provider()
    {
        // finds: client neuron-ai model=gpt-4o-mini
        // finds: model-id openai model=gpt-4o-mini
        return new OpenAI(key: '…', model: 'gpt-4o-mini');
    }
}

// finds: framework-call neuron-ai chat,agents
$answer = Clerk::make()->chat(new UserMessage('When do you open?'));
$cell = 'neuron'; // finds nothing
