@description('What answers')
@allowed([
  'gpt-4o' // finds: model-id openai model=gpt-4o
  'gpt-4o-mini' // finds: model-id openai model=gpt-4o-mini
])
param chatModel string

@allowed([ 'westeurope', 'swedencentral' ])
param location string = 'westeurope'
