<?php

namespace App\Services;

use OpenAI\Laravel\Facades\OpenAI;  // finds: import openai

final class Embedder
{
    public function embed(string $text): array
    {
        // finds: sdk-call openai embeddings model=text-embedding-3-small
        $response = OpenAI::embeddings()->create([
            // finds: model-id openai model=text-embedding-3-small
            'model' => 'text-embedding-3-small',
            'input' => $text,
        ]);

        return $response->embeddings[0]->embedding;  // finds: response-use openai
    }
}
