/** Reads an answer aloud. The address is spelled out: the browser has no SDK. */
export async function speak(text: string, token: string): Promise<Blob> {
  const response = await fetch('https://api.openai.com/v1/audio/speech', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-4o-mini-tts', voice: 'alloy', input: text }),
  })
  return response.blob()
}
