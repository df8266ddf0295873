export const API_BASE = 'https://api.openai.com/v1'; // finds: http-endpoint openai
