// Holds a web archive collection that Hearsay wrote against programs of other people: the Frictionless library (is the package
// valid?), js-wacz of the Harvard Library Innovation Lab (does it make a collection of the same archive, byte for byte, and the
// same index? with HEARSAY: does Hearsay read the same out of that?) and wabac, the engine of ReplayWeb.page, in a Chromium
// without a window (does it replay each page of the list?).
// usage: npm install --ignore-scripts datapackage@1.1.10 @harvard-lil/js-wacz@0.1.6 @webrecorder/wabac@2.24.1
//        hearsay wacz samples -o samples.wacz; [HEARSAY=hearsay] node bench/wacz.mjs samples.wacz [node_modules] [chromium]
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [collection, modules = 'node_modules', chromium = '/usr/bin/chromium'] = process.argv.slice(2);
const require = createRequire(resolve(modules, '..', 'x.js'));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-wacz-'));
const wacz = readFileSync(collection);
let failed = 0;
const say = (ok, words) => {
  failed += ok ? 0 : 1;
  console.log(`${ok ? 'ok ' : 'BAD'} ${words}`);
};

execFileSync('unzip', ['-q', resolve(collection), '-d', folder]);
const { Package } = require('datapackage');
const pack = await Package.load(join(folder, 'datapackage.json'));
say(pack.valid, `datapackage.json is a valid data package ${pack.errors.map(String).join(' ')}`);
for (const file of [...pack.descriptor.resources, JSON.parse(readFileSync(join(folder, 'datapackage-digest.json')))]) {
  const bytes = readFileSync(join(folder, file.path));
  const hash = 'sha256:' + createHash('sha256').update(bytes).digest('hex');
  say(hash === file.hash && (file.bytes ?? bytes.length) === bytes.length, `${file.path} has the digest and length that are stated`);
}

const other = join(folder, 'other');
execFileSync('node', [
  join(modules, '@harvard-lil/js-wacz/bin/cli.js'), 'create', '-f', join(folder, 'archive/*.warc.gz'), '-o', other + '.wacz',
], { stdio: 'ignore' });
execFileSync('unzip', ['-q', other + '.wacz', '-d', other]);
const [ours, theirs] = [folder, other].map(place => path => readFileSync(join(place, path)));
say(ours('archive/data.warc.gz').equals(theirs('archive/data.warc.gz')), 'js-wacz packed the same archive, byte for byte');
// js-wacz leaves out which digest it is, and leaves the keys of what is no web address in capitals.
const index = bytes => bytes.toString().replaceAll('"sha256:', '"').trim().toLowerCase().split('\n').sort().join('\n');
say(index(ours('indexes/index.cdx')) === index(theirs('indexes/index.cdx')), 'js-wacz made the same index, but for capitals');
if (process.env.HEARSAY) {
  const [one, two] = [collection, other + '.wacz'].map(place =>
    execFileSync(process.env.HEARSAY, ['read', resolve(place), '--format', 'jsonl'], { maxBuffer: 1 << 30 })
      .toString().trimEnd().split('\n').map(line => ({ ...JSON.parse(line), report: null })),
  );
  say(JSON.stringify(one) === JSON.stringify(two), `Hearsay reads the same ${one.length} reports out of both`);
}

// The page registers the engine, has it open the collection, and fetches what the list of pages names.
const page = `<!doctype html><title>replay</title><script>
const tell = (path, body) => fetch(path, { method: 'POST', body });
(async () => {
  await navigator.serviceWorker.register('/sw.js', { scope: '/' });
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) { location.reload(); return; }
  navigator.serviceWorker.addEventListener('message', async ({ data }) => {
    if (data.error) tell('/told', JSON.stringify([false, data.error]));
    if (data.msg_type !== 'collAdded') return;
    const { pages } = await (await fetch('/w/api/c/case?all=1')).json();
    for (const one of pages) {
      const answer = await fetch('/w/case/mp_/' + one.url);
      const bytes = (await answer.arrayBuffer()).byteLength;
      await tell('/told', JSON.stringify([answer.status === 200, 'replayed with ' + answer.status + ', ' + bytes + ' bytes: ' + one.url]));
    }
    tell('/end', String(pages.length));
  });
  navigator.serviceWorker.controller.postMessage({ msg_type: 'addColl', name: 'case', type: 'wacz', file: { sourceUrl: location.origin + '/case.wacz' } });
})().catch(error => tell('/told', JSON.stringify([false, String(error)])));
</script>`;
const engine = readFileSync(join(modules, '@webrecorder/wabac/dist/sw.js'));
const server = createServer((request, response) => {
  const part = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  if (request.method === 'POST') {
    let body = '';
    request.on('data', more => (body += more)).on('end', () => {
      response.writeHead(204).end();
      if (request.url === '/told') say(...JSON.parse(body));
      else end(say(Number(body) > 0, `${body} pages in the list`));
    });
  } else if (request.url !== '/case.wacz' || !part) {
    const [type, body] = { '/': ['text/html', page], '/sw.js': ['text/javascript', engine], '/case.wacz': ['application/zip', wacz] }[request.url] ?? [];
    response.writeHead(type ? 200 : 404, { 'Content-Type': type ?? 'text/plain', 'Accept-Ranges': 'bytes', 'Content-Length': body?.length ?? 0 });
    response.end(request.method === 'HEAD' ? undefined : body);
  } else {
    const start = part[1] ? Number(part[1]) : Math.max(0, wacz.length - Number(part[2]));
    const last = part[1] && part[2] ? Math.min(Number(part[2]), wacz.length - 1) : wacz.length - 1;
    response.writeHead(206, { 'Content-Range': `bytes ${start}-${last}/${wacz.length}`, 'Content-Length': last - start + 1 });
    response.end(wacz.subarray(start, last + 1));
  }
});
server.listen(0, '127.0.0.1');
const browser = await new Promise(started =>
  server.on('listening', () =>
    started(
      spawn(chromium, ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/profile`, '--remote-debugging-port=0', `http://127.0.0.1:${server.address().port}/`], { stdio: 'ignore' }),
    ),
  ),
);
const patience = setTimeout(() => end(say(false, 'no answer for a minute')), 60_000);
function end() {
  clearTimeout(patience);
  browser.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    process.exit(failed ? 1 : 0);
  });
  browser.kill();
}
