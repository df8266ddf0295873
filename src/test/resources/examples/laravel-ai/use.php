<?php

namespace Harbour;

use Laravel\Ai\Contracts\Agent; // finds: import laravel-ai

class Clerk implements Agent
{
}

$word = 'laravel'; // finds nothing
