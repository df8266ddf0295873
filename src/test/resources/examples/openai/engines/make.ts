import { Engine } from './engine';

export function makeEngine(settings: { model: string; key: string }) {
  return new Engine({ model: settings.model, apiKey: settings.key });
}
