// Renders every text that `blueback text --json` printed once more, with Mozilla's implementation of Fluent for the
// browser, and compares: `blueback text LOCALE --json | node compare.mjs MODULES WORDS`.
// MODULES is the folder with node_modules, WORDS the one with a folder of .ftl files per locale.
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, words] = process.argv.slice(2);
const fluent = join(resolve(modules), "node_modules", "@fluent", "bundle", "esm", "index.js");
const { FluentBundle, FluentNumber, FluentResource } = await import(pathToFileURL(fluent));

// Our one function; Fluent's own plural rules are not used by either side.
function plural(locale) {
  const rules = new Intl.PluralRules(locale);
  return ([number]) => rules.select(number.valueOf());
}

function bundle(locale) {
  const made = new FluentBundle(locale, {
    useIsolating: false,
    functions: { PLURAL: plural(locale) },
  });
  for (const file of readdirSync(join(words, locale)).sort()) {
    if (!file.endsWith(".ftl")) continue;
    const text = readFileSync(join(words, locale, file), "utf8");
    const faults = made.addResource(new FluentResource(text));
    if (faults.length > 0) throw new Error(`${locale}/${file}: ${faults.join("; ")}`);
  }
  return made;
}

const bundles = new Map();
let compared = 0;
const different = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line === "") continue;
  const ours = JSON.parse(line);
  if (!bundles.has(ours.from)) bundles.set(ours.from, bundle(ours.from));
  const theirs = bundles.get(ours.from);
  const message = theirs.getMessage(ours.id);
  const pattern = ours.attribute === null ? message?.value : message?.attributes[ours.attribute];
  const given = Object.entries(ours.arguments).map(([name, value]) =>
    // We print numbers without separators.
    [name, typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value]);
  const faults = [];
  const text = pattern == null
    ? "(it is not there)"
    : theirs.formatPattern(pattern, Object.fromEntries(given), faults);
  compared += 1;
  if (text !== ours.text || faults.length > 0) {
    different.push({ ...ours, theirs: text, faults: faults.map(String) });
  }
}
for (const one of different.slice(0, 20)) console.error(JSON.stringify(one));
console.log(`${compared} texts compared, ${different.length} different (ICU ${process.versions.icu}, CLDR ${process.versions.cldr})`);
if (different.length > 0 || compared === 0) process.exit(1);
