using Microsoft.AI.Foundry.Local; // finds: import azure-foundry-local

namespace Harbour;

class Use
{
    // finds: client azure-foundry-local model=phi-3.5-mini
    // finds: model-id azure-foundry-local model=phi-3.5-mini
    public Task Start() => FoundryLocalManager.StartModelAsync("phi-3.5-mini");
}
