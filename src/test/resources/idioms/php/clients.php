<?php
namespace App;
use OpenAI;
use OpenAI\Client;
use OpenAI\Laravel\Facades\OpenAI as Facade;
use Prism\Prism\Prism;
use Prism\Prism\Enums\Provider;
use GuzzleHttp\Client as Guzzle;
class A {
  private Client $c;
  public function __construct(private Client $client, private readonly ?Client $opt = null) { $this->c = OpenAI::client('k'); }
  public function f1() { return $this->client->chat()->create(['model' => 'gpt-4o', 'messages' => []]); } // call openai gpt-4o
  public function f2() { return $this->c->embeddings()->create(['model' => 'text-embedding-3-small', 'input' => 'x']); } // call openai text-embedding-3-small
  public function f3() { return Facade::chat()->create(['model' => 'gpt-4o', 'messages' => []]); } // call openai gpt-4o
  public function f4() { return $this->opt?->chat()->createStreamed(['model' => 'gpt-4o', 'messages' => []]); } // call openai gpt-4o
  public function f5() { return app(Client::class)->chat()->create(['model' => 'gpt-4o']); } // call openai gpt-4o
  public function f6() { return resolve(Client::class)->chat()->create(['model' => 'gpt-4o']); } // call openai gpt-4o
  public function f7() { return Prism::text()->using(Provider::OpenAI, 'gpt-4o')->withPrompt('x')->asText(); } // call prism-php gpt-4o
  public function f8() { $c = OpenAI::factory()->withApiKey('k')->withBaseUri('api.groq.com/openai/v1')->make(); return $c->chat()->create(['model' => 'llama-3.3-70b-versatile']); } // call groq llama-3.3-70b-versatile
  public function f9(array $cs) { return array_map(fn (Client $c) => $c->chat()->create(['model' => 'gpt-4o']), $cs); } // call openai gpt-4o
  public function f10() { $f = fn () => OpenAI::client('k'); return $f()->chat()->create(['model' => 'gpt-4o']); } // call openai gpt-4o
  public static function make(): Client { return OpenAI::client('k'); }
  public function f11() { return self::make()->chat()->create(['model' => 'gpt-4o']); } // call openai gpt-4o
  public function f12() { return static::make()->chat()->create(['model' => 'gpt-4o']); } // call openai gpt-4o
  public function f13() { $g = new Guzzle(['base_uri' => 'https://api.openai.com/v1/']); return $g->post('chat/completions', ['json' => ['model' => 'gpt-4o']]); }
  public function f14() { return retry(3, fn () => $this->client->chat()->create(['model' => 'gpt-4o'])); } // call openai gpt-4o
  public function f15() { return tap($this->client, function ($c) { $c->chat()->create(['model' => 'gpt-4o']); }); }
  public function f16() { return \OpenAI::client('k')->chat()->create(['model' => 'gpt-4o']); } // call openai gpt-4o
  public function f17() { return call_user_func([$this->client->chat(), 'create'], ['model' => 'gpt-4o']); }
}
trait T { protected function ai(): Client { return OpenAI::client('k'); } }
class B { use T; public function f18() { return $this->ai()->chat()->create(['model' => 'gpt-4o']); } } // call openai gpt-4o
abstract class Base { abstract protected function client(): Client; public function f19() { return $this->client()->chat()->create(['model' => 'gpt-4o']); } } // call openai gpt-4o
