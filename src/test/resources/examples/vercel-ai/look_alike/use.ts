import { generateText } from './ai'; // finds nothing

console.log(generateText(['the', 'openai', 'grammar'])); // finds nothing
