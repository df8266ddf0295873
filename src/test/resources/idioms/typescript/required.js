const OpenAI = require("openai");
const { Configuration, OpenAIApi } = require("openai");
const Anthropic = require("@anthropic-ai/sdk").default;
const openai = new OpenAI.OpenAI();
module.exports.h1 = () => openai.chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
const old = new OpenAIApi(new Configuration({}));
exports.h2 = () => old.createChatCompletion({ model: "gpt-4", messages: [] }); // call openai gpt-4
exports.h3 = () => new Anthropic().messages.create({ model: "claude-sonnet-4-5" }); // call anthropic claude-sonnet-4-5
let AI; try { AI = require("openai"); } catch { AI = null; }
exports.h4 = () => new AI().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
exports.h5 = () => fetch("https://api.openai.com/v1/chat/completions", { method: "POST", body: JSON.stringify({ model: "gpt-4o", messages: [] }) });
const axios = require("axios");
exports.h6 = () => axios.post(`${process.env.BASE || "https://api.anthropic.com"}/v1/messages`, { model: "claude-sonnet-4-5" });
const api = axios.create({ baseURL: "https://api.openai.com/v1" });
exports.h7 = () => api.post("/chat/completions", { model: "gpt-4o" });
function Foo() { this.c = new OpenAI(); }
Foo.prototype.ask = function () { return this.c.chat.completions.create({ model: "gpt-4o", messages: [] }); };
exports.h9 = function () { const self = { client: openai }; return self.client.chat.completions.create({ model: "gpt-4o", messages: [] }); }; // call openai gpt-4o
