const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What an element is to the text. */
export interface Element {
  readonly name: string;
  /** The line breaks around it: 1 for a new line, 2 for a blank line between, 0 where it stands in the line. */
  readonly breaks: 0 | 1 | 2;
  /** Nobody sees its content; `raw` where that is not markup either, and ends at its closing tag only. */
  readonly unseen: false | "markup" | "raw";
  /** It has no content and no closing tag. */
  readonly empty: boolean;
  /** Its use shows that the document is laid out by elements, not by line breaks. */
  readonly laysOut: boolean;
}

const lines = words(
  `address article aside body button caption center dd details dialog dir div dt fieldset figcaption figure footer form
   header hgroup html legend li main menu nav optgroup option section select summary tbody tfoot thead tr`
);
const paragraphs = words("blockquote dl h1 h2 h3 h4 h5 h6 hr ol p pre table ul");
const inline = words(
  `a abbr acronym b basefont bdi bdo big blink br cite code data datalist del dfn em font frame i input ins kbd label map
   mark marquee meter nobr output param picture progress q rb rp rt rtc ruby s samp slot small span strike strong sub sup
   td th time tt u var xmp area base col colgroup embed img link meta source track wbr path g circle rect line polyline
   polygon defs use`
);
const unseen = words("noscript template head svg math iframe object canvas audio video noframes noembed applet");
const raw = words("script style textarea title");
/** Elements that have no content and no closing tag. */
export const voidElements: ReadonlySet<string> = new Set(
  words("area base br col embed hr img input link meta param source track wbr")
);
const layOut = new Set(words("div br li tr td h1 h2 h3 h4 h5 h6 ul ol section article dd dt header"));

function element(name: string, breaks: Element["breaks"], hidden: Element["unseen"]): readonly [string, Element] {
  return [name, {name, breaks, unseen: hidden, empty: voidElements.has(name), laysOut: layOut.has(name)}];
}

/** Every element of HTML, with those of old pages, by its name in lower case. */
export const elements: ReadonlyMap<string, Element> = new Map([
  ...lines.map((name) => element(name, 1, false)),
  ...paragraphs.map((name) => element(name, 2, false)),
  ...inline.map((name) => element(name, 0, false)),
  ...unseen.map((name) => element(name, 0, "markup")),
  ...raw.map((name) => element(name, 0, "raw"))
]);

/** An element that HTML does not know: it stands in the line. */
export function unknownElement(name: string): Element {
  return {name, breaks: 0, unseen: false, empty: false, laysOut: false};
}

/** Elements whose tag in a text shows that the text is HTML; names that are also common type names are left out. */
export const tellingElements = words(
  `a article b big blockquote br center code dd div dl dt em font footer h1 h2 h3 h4 h5 h6 header hr i img li ol p pre
   section small span strike strong sub sup table tbody td th thead tr u ul`
);
