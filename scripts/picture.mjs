// Takes the picture of the README from the running app: node scripts/picture.mjs http://127.0.0.1:4310/skill/kubernetes docs/app.png
import {existsSync} from "node:fs";
import {chromium} from "playwright-core";

const [, , address, to, height = "900"] = process.argv;
if (address === undefined || to === undefined)
  throw new Error("missing words: node scripts/picture.mjs ADDRESS FILE [HEIGHT]");
const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path)
);
const browser = await chromium.launch({executablePath, args: ["--no-sandbox", "--disable-gpu"]});
const page = await browser.newPage({viewport: {width: 1200, height: Number(height)}, colorScheme: "light"});
await page.goto(address);
await page.screenshot({path: to});
await browser.close();
