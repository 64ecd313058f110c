// Runs one rival over the texts of a JSON Lines file and prints the seconds that reading took, its start left out.
// usage: node run.mjs wink|compromise|count CORPUS.jsonl
//   count prints how many texts, whitespace words and wink-nlp tokens there are.
import { readFileSync } from 'node:fs';

const [, , what, file] = process.argv;
const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text);

async function reader() {
  if (what === 'compromise') {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).length;
  }
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const wink = what === 'count' ? winkNLP(model, []) : winkNLP(model);
  return (text) => wink.readDoc(text).tokens().length();
}

const read = await reader();
if (what === 'count') {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g) ?? []).length, 0);
  const tokens = texts.reduce((sum, text) => sum + read(text), 0);
  console.log(texts.length, words, tokens);
} else {
  for (const text of texts.slice(0, 10)) read(text); // Not timed: the engine compiles what it runs often.
  const start = process.hrtime.bigint();
  for (const text of texts) read(text);
  console.log(Number(process.hrtime.bigint() - start) / 1e9);
}
