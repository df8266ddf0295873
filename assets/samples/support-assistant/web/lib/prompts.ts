export const WIDGET_SYSTEM_PROMPT = `You greet visitors of Halyard's website and find out what they need.
Ask one question at a time. When it is a support matter, call the tool openTicket.
Do not answer support questions yourself.`

export function titlePrompt(firstMessage: string) {
  return `Write a title of at most six words for a conversation that begins like this: ${firstMessage}`
}
