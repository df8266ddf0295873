import { API_BASE } from './constants';

export async function ask(request: object, key: string) {
  // the address stands elsewhere, the path stands here
  // finds: http-endpoint openai chat
  return fetch(`${API_BASE}/chat/completions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}` },
    body: JSON.stringify(request),
  });
}

export async function askLocally(request: object) {
  // finds: env-var ollama; http-endpoint ollama chat
  return fetch(process.env.NEXT_PUBLIC_OLLAMA_URL + '/api/chat', { body: JSON.stringify(request) });
}

export const page = `${API_BASE}/about`; // finds nothing
