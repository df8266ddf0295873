export const generateText = (rules: string[]) => rules.join(' ');
