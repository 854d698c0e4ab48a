// Opens the page named on the command line in a real Chromium and prints axe-core's violations.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [folder, chromium, address, scheme, width] = process.argv.slice(2);
const require = createRequire(`${folder}/package.json`);
const puppeteer = await import(require.resolve("puppeteer-core"));
const browser = await puppeteer.default.launch({
  executablePath: chromium,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.setViewport({ width: Number(width), height: 900 });
await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
await page.goto(address);
await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
const result = await page.evaluate(() => axe.run());
console.log(JSON.stringify(result.violations.map((one) => ({
  id: one.id, help: one.help, nodes: one.nodes.map((node) => node.html),
}))));
await browser.close();
