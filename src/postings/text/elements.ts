const words = (list: string): string[] => list.trim().split(/\s+/);

const lineElements = words(
  `address article aside body button caption center dd details dialog dir div dt fieldset figcaption figure footer form
   header hgroup html legend main menu nav optgroup option section select summary tbody tfoot thead`
);
const paragraphElements = words("blockquote dl h1 h2 h3 h4 h5 h6 hr p table");
const inlineElements = words(
  `a abbr acronym area b base basefont bdi bdo big blink cite code col colgroup content data datalist del dfn em embed
   font frame i img input ins kbd label link map mark marquee meta meter nobr output param picture progress q rb rp rt
   rtc ruby s samp slot small source span strike strong sub sup td th time track tt u var wbr xmp br li ol pre tr ul
   path g circle rect line polyline polygon defs use`
);
const droppedElements = words(
  "noscript template head svg math iframe object canvas audio video noframes noembed applet"
);
const rawElements = words("script style textarea title");

/**
 * The line breaks that stand before and after a block element: 1 for a new line, 2 for a blank line between.
 * Elements that are not in it stand in the line.
 */
export const breaksAround: ReadonlyMap<string, 1 | 2> = new Map([
  ...lineElements.map((name) => [name, 1] as const),
  ...paragraphElements.map((name) => [name, 2] as const)
]);

/** Elements whose content nobody sees on the page. */
export const unseenElements: ReadonlySet<string> = new Set(droppedElements);

/** Unseen elements whose content is not markup: it ends at their closing tag only. */
export const rawTextElements: ReadonlySet<string> = new Set(rawElements);

/** Elements that have no content and no closing tag. */
export const voidElements: ReadonlySet<string> = new Set(
  words("area base br col embed hr img input link meta param source track wbr")
);

/** Every element name of HTML, with those of old pages. */
export const knownElements: ReadonlySet<string> = new Set([
  ...lineElements,
  ...paragraphElements,
  ...inlineElements,
  ...droppedElements,
  ...rawElements
]);

/** Elements whose tag in a text shows that the text is HTML; names that are also common type names are left out. */
export const tellingElements = words(
  `a article b big blockquote br center code dd div dl dt em font footer h1 h2 h3 h4 h5 h6 header hr i img li ol p pre
   section small span strike strong sub sup table tbody td th thead tr u ul`
);
