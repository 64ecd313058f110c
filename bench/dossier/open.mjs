// Opens a page in a browser that has no network and prints the seconds from asking for it to its second frame after loading.
// usage: node open.mjs BROWSER PAGE.html
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [browser, page] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "hearsay-open-"));
const child = spawn(browser, ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
  "--host-resolver-rules=MAP * ~NOTFOUND", `--user-data-dir=${profile}`, "--window-size=1280,900", "about:blank"]);
try {
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
      const found = /ws:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error(said)));
  });
  const list = await (await fetch(address.replace("ws:", "http:").replace(/\/devtools.*/, "/json"))).json();
  const socket = new WebSocket(list.find((one) => one.type === "page").webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  const waiting = new Map();
  let loaded;
  const load = new Promise((resolve) => (loaded = resolve));
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data);
    if (message.method === "Page.loadEventFired") loaded();
    waiting.get(message.id)?.(message.result);
  });
  let last = 0;
  const send = (method, params = {}) => new Promise((resolve) => {
    waiting.set(++last, resolve);
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  await send("Page.enable");
  const begin = performance.now();
  await send("Page.navigate", { url: pathToFileURL(page).href });
  await load;
  await send("Runtime.evaluate", {
    expression: "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))", awaitPromise: true,
  });
  console.log(((performance.now() - begin) / 1000).toFixed(2));
} finally {
  await new Promise((resolve) => { child.on("exit", resolve); child.kill(); });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
