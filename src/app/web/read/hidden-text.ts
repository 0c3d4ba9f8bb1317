/** A drawing of a page as the PDF reader gives it: what is done, and with what. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers that stand for what is done. */
export type Operators = Readonly<Record<string, number>>;

/** The page as it is looked at: left, bottom, right, top. */
export type View = readonly [left: number, bottom: number, right: number, top: number];

/** Text that is in a file and that nobody who looks at the page can see. */
export interface HiddenText {
  readonly text: string;
  /** Where it begins on the page. */
  readonly x: number;
  readonly y: number;
  readonly why: "drawn invisibly" | "white on white" | "too small to read" | "off the page";
}

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  readonly white: boolean;
  readonly clear: boolean;
  readonly mode: number;
  readonly size: number;
  readonly leading: number;
}

interface Run extends Pick<State, "white" | "clear" | "mode"> {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
}

const unit: Matrix = [1, 0, 0, 1, 0, 0];
const smallest = 1;

/**
 * The text of a page that cannot be seen: drawn invisibly or wholly transparent, white where nothing else is painted, smaller
 * than a point, or off the page.
 *
 * Sound rather than complete: white text over anything painted counts as seen, and so does invisible text over a picture, for
 * that is how scanned pages carry their words.
 */
export function hiddenText({fnArray, argsArray}: Drawing, operators: Operators, view: View): readonly HiddenText[] {
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const page = drawn(fnArray.map((code, i) => [names.get(code) ?? "", listOf(argsArray[i])] as const));
  return page.runs.flatMap((run) => {
    const why = run.text.trim() === "" ? null : whyHidden(run, page, view);
    return why === null ? [] : [{text: run.text, x: run.x, y: run.y, why}];
  });
}

interface Page {
  readonly runs: readonly Run[];
  /** What is painted, as boxes. */
  readonly painted: readonly View[];
  readonly pictures: readonly View[];
}

function whyHidden(run: Run, {painted, pictures}: Page, [left, bottom, right, top]: View): HiddenText["why"] | null {
  const {x, y, width, height, mode, clear, white} = run;
  if (x > right || y > top || y + height < bottom || x + width < left) return "off the page";
  if (height < smallest) return "too small to read";
  const over = (boxes: readonly View[]) => boxes.some((box) => touches(box, run));
  if ((mode === 3 || mode === 7 || clear) && !over(pictures)) return "drawn invisibly";
  // Modes that draw the outline show it, whatever fills the letters.
  const filled = mode === 0 || mode === 4;
  return white && filled && !over(painted) && !over(pictures) ? "white on white" : null;
}

function touches([left, bottom, right, top]: View, {x, y, width, height}: Run): boolean {
  return x <= right && x + width >= left && y <= top && y + height >= bottom;
}

/** Walks through what is done on a page. */
function drawn(steps: readonly (readonly [name: string, args: readonly unknown[]])[]): Page {
  const runs: Run[] = [];
  const painted: View[] = [];
  const pictures: View[] = [];
  const kept: State[] = [];
  let state: State = {matrix: unit, white: false, clear: false, mode: 0, size: 0, leading: 0};
  let [line, at]: [Matrix, Matrix] = [unit, unit];
  const move = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    at = line;
  };
  for (const [name, args] of steps) {
    const [a = 0, b = 0] = numbersOf(args);
    if (name === "save" || name === "paintFormXObjectBegin") kept.push(state);
    if (name === "restore" || name === "paintFormXObjectEnd") state = kept.pop() ?? state;
    else if (name === "transform") state = {...state, matrix: times(state.matrix, matrixOf(args))};
    else if (name === "paintFormXObjectBegin")
      state = {...state, matrix: times(state.matrix, matrixOf(listOf(args[0])))};
    else if (name === "beginText") [line, at] = [unit, unit];
    else if (name === "setTextMatrix") {
      line = matrixOf(listOf(args[0]));
      at = line;
    } else if (name === "moveText") move(a, b);
    else if (name === "setLeadingMoveText") {
      state = {...state, leading: b};
      move(a, b);
    } else if (name === "nextLine") move(0, state.leading);
    else if (name === "showText" || name.startsWith("nextLine")) {
      if (name !== "showText") move(0, state.leading);
      const {text, width} = glyphsOf(args.find(Array.isArray));
      runs.push(runOf(text, width, times(state.matrix, at), state));
      at = times(at, [1, 0, 0, 1, width * state.size, 0]);
    } else if (/^paint(?:Image|InlineImage|Solid)|shadingFill/.test(name))
      pictures.push(boxOf([0, 0, 1, 1], state.matrix));
    else if (name === "constructPath" && paints(args, state)) painted.push(boxOf(viewOf(args[2]), state.matrix));
    else state = styled(state, name, args);
  }
  return {runs, painted, pictures};
}

/** What of a state the other steps change. */
function styled(state: State, name: string, args: readonly unknown[]): State {
  const [first] = args;
  if (name === "setTextRenderingMode" && typeof first === "number") return {...state, mode: first};
  if (name === "setLeading" && typeof first === "number") return {...state, leading: -first};
  if (name === "setFont" && typeof args[1] === "number") return {...state, size: args[1]};
  if (name === "setFillRGBColor") return {...state, white: isWhite(first)};
  if (name.startsWith("setFill")) return {...state, white: false};
  if (name !== "setGState") return state;
  const alpha = listOf(first)
    .map(listOf)
    .find(([key]) => key === "ca")?.[1];
  return typeof alpha === "number" ? {...state, clear: alpha === 0} : state;
}

/** Whether a path is filled with something that shows. */
function paints([how]: readonly unknown[], {white, clear}: State): boolean {
  return typeof how === "number" && how >= 22 && how <= 27 && !white && !clear;
}

function isWhite(colour: unknown): boolean {
  const digits = typeof colour === "string" ? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) : null;
  return digits !== null && digits.slice(1).every((two) => Number.parseInt(two, 16) >= 0xf5);
}

/** The words of glyphs, and how wide they run for a size of 1. */
function glyphsOf(given: unknown): {readonly text: string; readonly width: number} {
  let text = "";
  let width = 0;
  for (const glyph of listOf(given)) {
    if (typeof glyph === "number") {
      width -= glyph / 1000;
      if (glyph < -150) text += " ";
    } else if (typeof glyph === "object" && glyph !== null && "unicode" in glyph && "width" in glyph) {
      text += String(glyph.unicode);
      width += Number(glyph.width) / 1000;
    }
  }
  return {text, width};
}

function runOf(text: string, width: number, [a, b, c, d, x, y]: Matrix, {white, clear, mode, size}: State): Run {
  return {
    text,
    x,
    y,
    width: width * size * Math.hypot(a, b),
    height: Math.abs(size) * Math.hypot(c, d),
    white,
    clear,
    mode
  };
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function boxOf([left, bottom, right, top]: View, matrix: Matrix): View {
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top]
  ].map(([x = 0, y = 0]) => times(matrix, [1, 0, 0, 1, x, y]));
  const [xs, ys] = [corners.map((one) => one[4]), corners.map((one) => one[5])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function viewOf(given: unknown): View {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(listOf(given));
  return [left, bottom, right, top];
}

function matrixOf(given: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(given);
  return [a, b, c, d, e, f];
}

function numbersOf(given: readonly unknown[]): readonly number[] {
  return given.filter((one) => typeof one === "number");
}

/** A list, also one of typed numbers; empty for anything else. */
function listOf(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  return given instanceof Float32Array || given instanceof Float64Array ? [...given] : [];
}
