import { Langfuse } from 'langfuse';  // finds: import langfuse

const langfuse = new Langfuse();  // finds: eval langfuse
const trace = langfuse.trace({ name: 'letter' });  // finds: eval langfuse
trace.update({ output: 'x' });
const fuse = 'blown'; // finds nothing
