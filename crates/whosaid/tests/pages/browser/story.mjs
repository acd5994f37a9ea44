// The pages in a real browser, on the sample story. Run by `cargo test -p whosaid --test pages`:
//   node story.mjs CHROMIUM ADDRESS HOSTILE-ADDRESS BUNDLE [AXE] [PICTURES]
// AXE is the file of axe-core; without it nothing is said of accessibility.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { start } from "./chromium.mjs";

const [program, address, hostileAddress, bundle, axeFile, pictures] = process.argv.slice(2);
const base = new URL(address).origin;
const browser = start(program);

const tests = {
  async "from a claim to its sentence, its chain, an actor, a judgement and back"() {
    const tab = await opened(address);
    await tab.follow(".conflicts .title a");
    assert.match(await tab.text("h1"), /\w/);
    assert.ok(await tab.ask("document.querySelectorAll('.root .here').length") > 1, "clauses are marked");
    await tab.follow(".root .statement p.small a");
    assert.equal(await tab.ask("document.querySelectorAll('.row .here').length > 0"), true, "the passage is marked");
    assert.match(await tab.text(".notes li:target .chain") ?? await tab.text(".notes .chain"), /\w/);
    await tab.open(`${base}/judge`);
    const before = await tab.text("h2 small");
    await tab.follow(".pairs .value a");
    assert.match(await tab.text("h1"), /\w/);
    await tab.open(`${base}/judge`);
    await tab.follow('button[value="same"]');
    assert.match(await tab.text("h2 small"), /^1 judgement$/);
    await tab.follow('.judged button[value="undone"]');
    assert.equal(await tab.text("h2 small"), before);
    quiet(tab);
  },

  async "by the keyboard alone"() {
    const tab = await opened(address);
    await tab.key("Tab");
    assert.match(await tab.ask("document.activeElement.className"), /skip/);
    await tab.key("?");
    assert.equal(await tab.ask("document.querySelector('#keys').open"), true);
    await tab.key("Escape");
    assert.equal(await tab.ask("document.querySelector('#keys').open"), false);
    await tab.key("j");
    await tab.keyTo("Enter");
    assert.match(await tab.ask("location.pathname"), /^\/claim\//);
    await tab.key("j");
    await tab.key("j");
    await tab.key("k");
    assert.equal(await tab.ask("document.activeElement === document.querySelector('[data-item]')"), true);
    await tab.keyTo("/");
    // A field is given the focus when its page is drawn, which is after it has loaded.
    await tab.ask("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))");
    assert.equal(await tab.ask("document.activeElement.id"), "q");
    for (const letter of "crater") await tab.key(letter);
    await tab.keyTo("Enter");
    assert.ok(await tab.ask("document.querySelectorAll('.hits .found').length") > 0, "words are found");
    await tab.open(`${base}/judge`);
    await tab.key("j");
    await tab.keyTo("n");
    assert.match(await tab.text(".judged strong"), /different/);
    await tab.keyTo("u");
    assert.equal(await tab.text(".judged strong"), null);
    await tab.key("j");
    await tab.keyTo("h");
    assert.match(await tab.text(".judged strong"), /undecided/);
    await tab.keyTo("u");
    quiet(tab);
  },

  async "a claim and an echo are judged by the keyboard alone"() {
    const tab = await opened(address);
    const judged = () => tab.text(".judged strong");
    const stepTo = async (list) => {
      for (let step = 0; step < 40; step += 1) {
        await tab.key("j");
        if (await tab.ask(`document.activeElement.closest("${list}") !== null`)) return;
      }
      assert.fail(`j does not lead to ${list}`);
    };
    for (const [list, key, verdict] of [[".contested", "n", "different"], [".contested", "y", "same"], [".copies", "n", "different"]]) {
      await tab.open(`${base}/judge`);
      await stepTo(list);
      const pair = await tab.ask("[...document.activeElement.querySelectorAll('[name=a], [name=b]')].map((id) => id.value).join()");
      const isOpen = () => tab.ask(`[...document.querySelectorAll("${list} form")].some((form) => [form.a.value, form.b.value].join() === "${pair}")`);
      assert.ok(await isOpen(), `${list} has ${pair}`);
      await tab.keyTo(key);
      assert.equal(await judged(), verdict, list);
      assert.ok(!await isOpen(), `${list}: ${pair} is judged`);
      await tab.keyTo("u");
      assert.equal(await judged(), null, list);
      assert.ok(await isOpen(), `${list}: ${pair} is open again`);
    }
    await tab.follow(".contested .title a");
    await tab.key("j");
    await tab.key("j");
    await tab.keyTo("y");
    assert.match(await tab.ask("location.pathname"), /^\/claim\//, "back on the claim");
    assert.equal(await judged(), "same");
    await tab.keyTo("u");
    assert.equal(await judged(), null);
    quiet(tab);
  },

  async "with the script off everything is read and judged"() {
    const tab = await opened(address, { script: false });
    const paths = await pagesOf(tab);
    for (const path of paths) {
      await tab.open(base + path);
      const { nodes } = await tab.send("Accessibility.getFullAXTree");
      assert.ok(nodes.some((node) => node.role?.value === "heading"), `${path} has a heading`);
    }
  },

  async "without the token nothing is shown"() {
    const tab = await browser.tab();
    await tab.open(base + "/");
    assert.match(await tab.text("body"), /whosaid serve/);
    assert.equal(await tab.ask("document.querySelectorAll('a, table').length"), 0);
  },

  async "a hostile report does nothing"() {
    for (const options of [{}, { width: 390, height: 800 }]) {
      const tab = await opened(hostileAddress, options);
      const origin = new URL(hostileAddress).origin;
      for (const path of await pagesOf(tab, origin)) {
        await tab.open(origin + path);
        assert.equal(await tab.ask("document.scripts.length"), 1, path);
        assert.equal(await tab.ask("document.querySelectorAll('img, b, iframe').length"), 0, path);
        const over = await tab.ask("document.documentElement.scrollWidth - innerWidth");
        assert.ok(over <= 0, `${path} is ${over} pixels too wide`);
      }
      quiet(tab, origin);
    }
  },

  async "words from right to left stand so, and the page around them does not"() {
    const tab = await opened(hostileAddress);
    const origin = new URL(hostileAddress).origin;
    await tab.open(`${origin}/reports`);
    const arabic = "[...document.querySelectorAll('h1, p.line, th a')].filter((one) => /[\u0600-\u06ff]/.test(one.textContent))";
    const path = await tab.ask(`${arabic}[0].getAttribute('href')`);
    await tab.open(origin + path);
    const directions = await tab.ask(`${arabic}.map((one) => getComputedStyle(one).direction).join()`);
    assert.match(directions, /^rtl(,rtl)+$/);
    assert.equal(await tab.ask("getComputedStyle(document.querySelector('main')).direction"), "ltr");
    quiet(tab, origin);
  },

  async "nothing is cut and nothing scrolls sideways, on a desk and on a phone"() {
    for (const width of [1280, 768, 360]) {
      const tab = await opened(address, { width, height: 800 });
      for (const path of await pagesOf(tab)) {
        await tab.open(base + path);
        const over = await tab.ask("document.documentElement.scrollWidth - innerWidth");
        assert.ok(over <= 0, `${path} is ${over} pixels too wide at ${width}`);
      }
    }
  },

  async "the bundle opens from a file"() {
    const tab = await browser.tab();
    const files = readdirSync(bundle, { recursive: true }).filter((file) => file.endsWith(".html"));
    await tab.open(`file://${join(bundle, "index.html")}`);
    assert.match(await tab.ask("getComputedStyle(document.querySelector('.wordmark a')).fontWeight"), /700/);
    const links = await tab.ask("[...document.querySelectorAll('a[href]')].map((a) => a.href.split('#')[0])");
    for (const link of new Set(links)) {
      await tab.open(link);
      assert.match(await tab.text("h1"), /\w/, link);
    }
    assert.ok(files.length > 50, `${files.length} pages`);
    await tab.open(`file://${join(bundle, "claims.html")}`);
    await tab.keyTo("/");
    await tab.key("/");
    const hits = () => tab.ask("document.querySelectorAll('.hits > li:not([hidden])').length");
    const all = await hits();
    for (const letter of "crater") await tab.key(letter);
    const found = await hits();
    assert.ok(found > 0 && found < all / 4, `${found} of ${all} statements have the word`);
    await tab.key("Tab");
    await tab.follow(".hits > li:not([hidden]) a");
    assert.ok(await tab.ask("document.querySelectorAll('.notes li:target, .text').length") > 0);
    assert.deepEqual(tab.requests.filter((url) => !/^(file|data):/.test(url)), []);
    assert.deepEqual(tab.faults, []);
  },

  async "axe finds nothing serious, by day and by night"() {
    if (!axeFile || axeFile === "-") return "axe-core is not here";
    let pages = 0;
    const axe = readFileSync(axeFile, "utf8");
    for (const dark of [false, true]) {
      const tab = await opened(address, { dark });
      for (const path of await pagesOf(tab)) {
        await tab.open(base + path);
        await tab.ask(`${axe}; null`);
        const found = JSON.parse(await tab.ask(
          "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(" +
          "violations.filter((one) => ['serious', 'critical'].includes(one.impact))" +
          ".map((one) => `${one.id}: ${one.nodes[0].html} ${one.nodes[0].failureSummary}`)))"));
        pages += 1;
        assert.deepEqual(found, [], `${path} ${dark ? "by night" : "by day"}`);
      }
    }
    assert.ok(pages >= 20, `${pages} pages were looked at`);
  },
};

/** A tab that was let in. */
async function opened(first, options) {
  const tab = await browser.tab(options);
  await tab.open(first);
  return tab;
}

/** One address of each kind of page, as the pages link them; found without any script. */
async function pagesOf(tab, origin = base) {
  const kinds = new Map([["", "/"]]);
  const collect = (node) => {
    const at = (node.attributes ?? []).indexOf("href");
    const path = at < 0 ? "" : node.attributes[at + 1].split("#")[0];
    const kind = path.split("/")[1]?.split("?")[0];
    const isPage = node.nodeName === "A" && path.startsWith("/") && !kind.includes(".");
    if (isPage && !kinds.has(kind)) kinds.set(kind, path);
    for (const child of node.children ?? []) collect(child);
  };
  for (const path of ["/", "/actors"]) {
    await tab.open(origin + path);
    collect((await tab.send("DOM.getDocument", { depth: -1 })).root);
  }
  return [...kinds.values()];
}

/** Nothing went wrong in the page, and it asked nobody but its own server. */
function quiet(tab, origin = base) {
  assert.deepEqual(tab.faults, []);
  assert.deepEqual(tab.requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:")), []);
}

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    const skipped = await test();
    console.log(skipped ? `skipped: ${name}: ${skipped}` : `ok: ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED: ${name}: ${error.message}`);
  }
}
if (pictures) {
  for (const [file, path, options] of [
    ["overview.png", "/", { width: 1100, height: 1080 }],
    ["claim.png", "claim", { width: 1100, height: 1000 }],
    ["report.png", "report", { width: 1100, height: 900 }],
  ]) {
    const tab = await opened(address, options);
    const found = path === "/" ? "/" : (await pagesOf(tab)).find((one) => one.startsWith(`/${path}/`));
    await tab.open(base + found);
    writeFileSync(join(pictures, file), await tab.picture(false));
  }
}
await browser.stop();
process.exit(failed === 0 ? 0 : 1);
