import { fal } from '@fal-ai/client';  // finds: import fal

// finds: sdk-call fal image-generation model=fal-ai/flux/dev
// finds: model-id fal model=fal-ai/flux/dev
// finds: prompt fal
const result = await fal.subscribe('fal-ai/flux/dev', { input: { prompt: 'a lighthouse in the fog' } });
console.log(result.data);
const fall = 'down'; // finds nothing
