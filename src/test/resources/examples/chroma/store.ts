import { ChromaClient } from 'chromadb';  // finds: import chroma

const client = new ChromaClient();  // finds: vector-store chroma
const pages = await client.getOrCreateCollection({ name: 'pages' });  // finds: vector-store chroma
// finds: vector-store chroma
await pages.query({ queryTexts: ['When do you open?'], nResults: 3 });
import chroma from 'chroma-js'; // finds nothing
console.log(chroma('red').hex()); // finds nothing
