// Drives a headless Chromium over its debugging pipe: no package, no port, any Node.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Starts the browser that `program` names. Nothing but `file:` and loopback can be reached. */
export function start(program) {
  const home = mkdtempSync(join(tmpdir(), "whosaid-browser-"));
  const browser = spawn(
    program,
    [
      "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
      "--no-first-run", "--disable-background-networking", "--hide-scrollbars",
      "--disable-dev-shm-usage", "--force-color-profile=srgb", "--lang=en",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", `--user-data-dir=${home}`,
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const waiting = new Map();
  const heard = [];
  let last = 0;
  let rest = "";
  browser.stdio[4].setEncoding("utf8");
  browser.stdio[4].on("data", (chunk) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      const { resolve, reject } = waiting.get(message.id) ?? {};
      waiting.delete(message.id);
      if (message.error) reject?.(new Error(message.error.message));
      else if (message.id) resolve?.(message.result);
      else for (const listen of [...heard]) listen(message);
    }
  });
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      browser.stdio[3].write(JSON.stringify({ id: last, method, params, sessionId }) + "\0");
    });
  return {
    send,
    heard,
    async tab(options) {
      return tab(this, options);
    },
    async stop() {
      const gone = new Promise((resolve) => browser.once("exit", resolve));
      await Promise.race([send("Browser.close").catch(() => {}), gone]);
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A new tab, with cookies of its own. */
async function tab(browser, { width = 1280, height = 900, dark = false, script = true } = {}) {
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method, params) => browser.send(method, params, sessionId);
  const requests = [];
  const faults = [];
  browser.heard.push(({ method, params, sessionId: of }) => {
    if (of !== sessionId) return;
    if (method === "Network.requestWillBeSent") requests.push(params.request.url);
    if (method === "Runtime.exceptionThrown") faults.push(params.exceptionDetails.text);
    if (method === "Log.entryAdded" && params.entry.level === "error") faults.push(params.entry.text);
  });
  for (const domain of ["Page", "Network", "Runtime", "Log"]) await send(`${domain}.enable`);
  await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  const features = [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }];
  await send("Emulation.setEmulatedMedia", { features });
  if (!script) await send("Emulation.setScriptExecutionDisabled", { value: true });

  const loaded = () =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the page did not load in 20 seconds")), 20_000);
      const listen = ({ method, sessionId: of }) => {
        if (of !== sessionId || method !== "Page.loadEventFired") return;
        clearTimeout(late);
        browser.heard.splice(browser.heard.indexOf(listen), 1);
        resolve();
      };
      browser.heard.push(listen);
    });
  const ask = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", {
      expression, returnByValue: true, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const key = async (name) => {
    const text = name.length === 1 ? name : name === "Enter" ? "\r" : undefined;
    const code = { Enter: 13, Tab: 9, Escape: 27 }[name] ?? name.toUpperCase().charCodeAt(0);
    const what = { key: name, windowsVirtualKeyCode: code, text };
    await send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...what });
    await send("Input.dispatchKeyEvent", { type: "keyUp", ...what });
  };
  return {
    requests, faults, send, ask, key, loaded,
    async open(url) {
      const arrived = loaded();
      const { errorText } = await send("Page.navigate", { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await arrived;
    },
    /** Presses a key that leads to another page. */
    async keyTo(name) {
      const arrived = loaded();
      await key(name);
      await arrived;
    },
    /** Follows the first link or button that `selector` finds. */
    async follow(selector) {
      const arrived = loaded();
      const found = await ask(`(() => { const it = document.querySelector(${JSON.stringify(selector)}); it?.click(); return !!it; })()`);
      if (!found) throw new Error(`nothing is found by ${selector}`);
      await arrived;
    },
    text: (selector) => ask(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? null`),
    async picture(whole = true) {
      const { data } = await send("Page.captureScreenshot", { format: "png", captureBeyondViewport: whole });
      return Buffer.from(data, "base64");
    },
    async wholePicture() {
      const { cssContentSize: size } = await send("Page.getLayoutMetrics");
      const clip = { x: 0, y: 0, width: size.width, height: Math.min(size.height, 4000), scale: 1 };
      const { data } = await send("Page.captureScreenshot", { format: "png", captureBeyondViewport: true, clip });
      return Buffer.from(data, "base64");
    },
  };
}
