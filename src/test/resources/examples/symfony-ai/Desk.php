<?php

namespace App\Desk;

use Symfony\AI\Agent\AgentInterface; // finds: import symfony-ai
use Symfony\AI\Platform\Bridge\OpenAi\Factory; // finds: import symfony-ai
use Symfony\AI\Platform\Message\Message; // finds: import symfony-ai
use Symfony\AI\Platform\Message\MessageBag; // finds: import symfony-ai
use Symfony\AI\Platform\PlatformInterface; // finds: import symfony-ai

final class Desk
{
    public function __construct(
        private readonly AgentInterface $agent,
        private readonly PlatformInterface $platform,
        private readonly Counter $counter,
    ) {
    }

    public function answer(string $question): string
    {
        $messages = new MessageBag(Message::ofUser($question));

        // finds: framework-call symfony-ai chat,agents
        return $this->agent->call($messages)->getContent();
    }

    public function read(string $scan): string
    {
        // finds: framework-call symfony-ai chat model=mistral-ocr-latest host=mistral
        // finds: model-id mistral model=mistral-ocr-latest
        return $this->platform->invoke('mistral-ocr-latest', $scan)->asText();
    }

    public static function made(string $key): string
    {
        $platform = Factory::createPlatform($key); // finds: client symfony-ai host=openai

        // finds: framework-call symfony-ai chat model=gpt-4o-mini host=openai
        // finds: model-id openai model=gpt-4o-mini
        return $platform->invoke('gpt-4o-mini', 'When do you open?')->asText();
    }

    public function ring(): string
    {
        return $this->counter->call('front') . $this->counter->invoke('bell'); // finds nothing
    }
}

final class Counter
{
    public function call(string $who): string
    {
        return $who;
    }

    public function invoke(string $what): string
    {
        return $what;
    }
}
