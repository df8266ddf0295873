param kind string = 'OpenAI'

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'models'
  kind: kind
}

resource speech 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'speech'
  kind: 'SpeechServices'
}

resource chat 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  parent: account
  sku: { name: 'GlobalStandard' }
  properties: {
    model: { format: 'OpenAI', name: 'gpt-4o' }
  }
}

resource reserved 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  sku: { name: 'ProvisionedManaged' }
  properties: {
    model: { name: 'gpt-4o-mini' }
  }
}

resource filter 'Microsoft.CognitiveServices/accounts/raiPolicies@2024-10-01' = {
  name: 'filter'
}

resource project 'Microsoft.CognitiveServices/accounts/projects@2025-04-01' = {
  name: 'project'
}

resource host 'Microsoft.CognitiveServices/accounts/capabilityHosts@2025-04-01' = {
  name: 'host'
}

module registry 'br/public:avm/res/cognitive-services/account:0.10.0' = {
  params: { kind: 'AIServices' }
}

module vision 'br/public:avm/res/cognitive-services/account:0.10.0' = {
  params: { kind: 'ComputerVision' }
}

resource search 'Microsoft.Search/searchServices@2024-06-01' = {
  name: 'search'
}

module searching 'br/public:avm/res/search/search-service:0.9.0' = {
  name: 'search'
}

resource hub 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {
  kind: 'Hub'
}

resource serverless 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints@2024-10-01' = {
  name: 'serverless'
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  kind: 'StorageV2'
}
