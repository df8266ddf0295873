import weaviate from 'weaviate-client';  // finds: import weaviate

const client = await weaviate.connectToLocal();  // finds: vector-store weaviate
const pages = client.collections.get('Page');  // finds: vector-store weaviate
await pages.query.nearText(['opening hours'], { limit: 3 });  // finds: vector-store weaviate
const loom = 'weave'; // finds nothing
