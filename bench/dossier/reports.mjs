// Prints made-up reports of ten events as JSON Lines: numbers, sources, times and places vary as news does.
// usage: node reports.mjs COUNT
const towns = ["Kemi", "Oulu", "Tornio", "Rovaniemi", "Kalix", "Boden", "Vaasa", "Pori", "Kokkola", "Kuopio"];
const places = ["harbour", "rail yard", "paper mill", "fuel depot", "market hall"];
const voices = ["the regional hospital", "the fire brigade", "the ministry", "a port worker", "the mayor", "police", "an army spokesman",
  "the rescue service"];
const causes = ["a missile", "a gas leak", "a drone", "a short circuit", "sabotage"];
const papers = ["Courier", "Post", "Monitor", "Telegraph"];
const two = (number) => String(number).padStart(2, "0");
const upper = (words) => words[0].toUpperCase() + words.slice(1);
const asides = ["Trains between the two towns were cancelled until the evening.", "Windows broke as far away as the church.",
  "The road along the river was closed, and boats were told to keep off.", "Schools stayed shut on the following day.",
  "A tent was put up for those who could not go home."];

for (let i = 0; i < Number(process.argv[2]); i++) {
  const [town, place, toll] = [towns[i % 10], places[(i % 10) % 5], 2 + (i % 10) + (Math.floor(i / 100) % 3)];
  const voice = (n) => voices[(i + n) % 8];
  console.log(JSON.stringify({
    id: `made-${String(i).padStart(3, "0")}`,
    title: `Blast at ${town} ${place}, toll put at ${toll}`,
    outlet: `${towns[(i * 3) % 10]} ${papers[i % 4]}`,
    published: `2031-05-${two(1 + (i % 10) + Math.floor(i / 250))}T${two(8 + (i % 12))}:${two(i % 60)}:00+03:00`,
    text: [
      `${toll} people were killed and ${toll * 3 + (i % 4)} injured when an explosion tore through the ${place} of ${town} at ${6 + (i % 3)}:${15 + (i % 5) * 10} a.m. local time, ${voice(0)} said. ${asides[i % 5]}`,
      `The blast was caused by ${causes[i % 5]}, ${voice(3)} told the ${towns[(i * 7) % 10]} Post. ${upper(causes[(i + 2) % 5])} was to blame, according to ${voice(5)}. Nobody had been warned, ${voice(1)} added. ${asides[(i * 3 + 1) % 5]}`,
      `“We will find out who did this,” the interior minister promised. The ${place} is likely to stay closed until June, ${voice(2)} said. So-called experts claimed that the “accident” was an attack.`,
      `${asides[(i + 2) % 5]} ${upper(voice(4))} said that at least ${1 + (i % 7)} people were still missing by the evening, and that ${20 + i % 300} had left their homes. ${asides[(i + 3) % 5]}`,
    ].join("\n\n"),
  }));
}
