// Writes the texts that readers of times are measured on, or runs chrono-node over them and prints the seconds that it took.
// usage: node times.mjs write COUNT > TEXTS.jsonl     (COUNT texts, a date in every other sentence)
//        node times.mjs chrono TEXTS.jsonl
import { readFileSync } from 'node:fs';

const [, , what, argument] = process.argv;

const dated = [
  'The convoy left the depot at 6:45 a.m. on Friday.',
  'Officials confirmed on 17 September 2016 that the road had been cleared.',
  'The second shipment arrived three days later.',
  'A statement issued last week named four of the villages.',
  'Talks are due to resume on October 3 at 14:00.',
  'Between 2011 and 2014 the station was rebuilt twice.',
  'The inspectors returned in March and stayed for two weeks.',
  'Shelling was heard again at about 9 p.m. GMT yesterday.',
  'By the end of 2015 most families had come back.',
  'The order of July 12, 2016 was never carried out.',
];
const plain = [
  'Residents of the quarter carried what they could to the school on the hill.',
  'No one at the ministry was willing to be named when asked about the losses.',
  'The bridge is the only way across the river for heavy trucks and buses.',
  'Doctors said that they had run out of blood and of clean bandages.',
  'Neither side has said who gave the order or why the warning came so late.',
  'Engineers think that the old pumps cannot be mended without parts from abroad.',
  'A crowd gathered outside the town hall and demanded to see the list of names.',
  'Witnesses described two jets that came in low over the orchards from the west.',
  'The mayor thanked the volunteers and asked them to keep clear of the ruins.',
  'Aid groups warned that the stores of flour would not last the winter otherwise.',
];

if (what === 'write') {
  for (let i = 0; i < Number(argument); i++) {
    const sentences = [];
    for (let j = 0; j < 40; j++) {
      sentences.push(dated[(i + j * 3) % dated.length], plain[(i * 7 + j) % plain.length]);
    }
    console.log(JSON.stringify({ text: sentences.join(' '), published: '2016-09-18' }));
  }
} else {
  const { parse } = await import('chrono-node');
  const texts = readFileSync(argument, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const read = ({ text, published }) => parse(text, new Date(`${published}T12:00:00Z`)).length;
  for (const text of texts.slice(0, 10)) read(text); // Not timed: the engine compiles what it runs often.
  const start = process.hrtime.bigint();
  let found = 0;
  for (const text of texts) found += read(text);
  console.log(Number(process.hrtime.bigint() - start) / 1e9, found);
}
