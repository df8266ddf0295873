let AI; try { AI = require("openai"); } catch { AI = null; }
exports.h1 = () => new AI().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
let B; B = require("openai");
exports.h2 = () => new B().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
let C = null; C = require("openai");
exports.h3 = () => new C().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
let D; function init() { D = require("openai"); }
exports.h4 = () => new D().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
let E; try { E = require("openai").OpenAI; } catch { E = null; }
exports.h5 = () => new E().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
var F = require("openai");
exports.h6 = () => new F().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
const G = require("openai");
exports.h7 = () => new G().chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o

class Bot {
  start() {
    let inner;
    const open = () => { inner = new (require("openai"))(); };
    open();
    return inner.chat.completions.create({ model: "gpt-4o", messages: [] }); // call openai gpt-4o
  }
}
exports.Bot = Bot;
