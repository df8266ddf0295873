<?php

namespace Harbour;

use Google\Cloud\AIPlatform\V1\Client\PredictionServiceClient; // finds: import google-vertex

$client = new PredictionServiceClient(); // finds: client google-vertex
$answer = $client->generateContent($request); // finds: sdk-call google-vertex chat
