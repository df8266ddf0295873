import { Engine, EngineConfig } from './engine';

// what is passed to the constructor above says whom the inherited client reaches
export class DeepseekEngine extends Engine {
  constructor(config: EngineConfig) {
    super({ baseURL: 'https://api.deepseek.com/v1', ...config }); // finds: http-endpoint deepseek
  }

  async outline(question: string) {
    const request = this.build(question);
    return this.client.chat.completions.create(request); // finds: sdk-call deepseek chat,streaming
  }

  private build(question: string) {
    const request: any = { model: this.config.model, messages: [{ role: 'user', content: question }] };
    request.stream = true;
    return request;
  }
}
