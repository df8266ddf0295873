import { Eval, initLogger } from 'braintrust';  // finds: import braintrust

initLogger({ projectName: 'letters' });  // finds: eval braintrust
Eval('letters', { data: () => [], task: (x: string) => x, scores: [] });  // finds: eval braintrust
const trust = 'in brains'; // finds nothing
