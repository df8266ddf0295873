<?php

namespace Harbour;

use Gemini; // finds: import google-gemini

$client = Gemini::client('…'); // finds: client google-gemini
// finds: sdk-call google-gemini chat model=gemini-2.5-flash
// finds: model-id google-gemini model=gemini-2.5-flash
$answer = $client->generativeModel(model: 'gemini-2.5-flash')->generateContent('When do you open?');
