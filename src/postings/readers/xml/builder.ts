import {htmlInText} from "./names.ts";

/** An element of a record while it is being read. */
interface Open {
  readonly name: string;
  readonly fields: Record<string, unknown>;
  text: string;
  /** Whether elements of HTML stand in the text, which is then HTML throughout. */
  html: boolean;
  /** Whether children or attributes make it more than a text. */
  nested: boolean;
}

/** A record that grows element by element. */
export interface RecordBuilder {
  readonly record: Record<string, unknown>;
  /** The open elements that are parts of the record, the record itself first. */
  readonly stack: Open[];
  /** How many elements of HTML are open in the text of the innermost one. */
  markup: number;
  /** Characters taken in so far. */
  size: number;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Begins the record of an element: its children by name, several of one name as an array, its text under `#text` and its
 * attributes under `@name`. A child with nothing but text is that text, trimmed. HTML elements among text stay text.
 */
export function beginRecord(name: string, attributes: Attributes): RecordBuilder {
  const root = opened(name, attributes);
  return {record: root.fields, stack: [root], markup: 0, size: 0};
}

/** Elements open now, the record included. */
export function depthOf({stack, markup}: RecordBuilder): number {
  return stack.length + markup;
}

/** Opens an element in the record. */
export function openIn(builder: RecordBuilder, name: string, attributes: Attributes): void {
  const {stack} = builder;
  const inner = stack.at(-1);
  builder.size += Object.values(attributes).reduce((sum, value) => sum + value.length, name.length + 16);
  if (inner === undefined || (builder.markup === 0 && (stack.length === 1 || !htmlInText.has(name.toLowerCase())))) {
    stack.push(opened(name, attributes));
    return;
  }
  inner.text = (inner.html ? inner.text : escaped(inner.text)) + tagText(name, attributes);
  inner.html = true;
  builder.markup++;
}

/** Adds text to the innermost element. */
export function writeIn(builder: RecordBuilder, piece: string): void {
  const inner = builder.stack.at(-1);
  builder.size += piece.length;
  if (inner !== undefined) inner.text += inner.html ? escaped(piece) : piece;
}

/** Closes the innermost element; true when that was the record itself. */
export function closeIn(builder: RecordBuilder, name: string): boolean {
  const {stack} = builder;
  const inner = stack.at(-1);
  if (inner !== undefined && builder.markup > 0) {
    if (!/^[bh]r$/i.test(name)) inner.text += `</${name}>`;
    builder.markup--;
    return false;
  }
  stack.pop();
  const outer = stack.at(-1);
  if (inner !== undefined && outer !== undefined) add(outer, inner.name, contentOf(inner));
  else if (inner !== undefined) contentOf({...inner, nested: true});
  return outer === undefined;
}

function opened(name: string, attributes: Attributes): Open {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(attributes)) if (!key.startsWith("xmlns")) put(fields, `@${key}`, value);
  return {name, fields, text: "", html: false, nested: Object.keys(fields).length > 0};
}

function contentOf({fields, text, nested}: Open): unknown {
  const words = text.trim();
  if (!nested) return words;
  if (words !== "") fields["#text"] = words;
  return fields;
}

function add(parent: Open, name: string, value: unknown): void {
  parent.nested = true;
  const {fields} = parent;
  if (!Object.hasOwn(fields, name)) put(fields, name, value);
  else if (Array.isArray(fields[name])) fields[name].push(value);
  else put(fields, name, [fields[name], value]);
}

/** Sets a field by any name, also by one that objects inherit something by. */
function put(fields: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(fields, name, {value, enumerable: true, writable: true, configurable: true});
}

function tagText(name: string, attributes: Attributes): string {
  const href = attributes.href;
  return href === undefined ? `<${name}>` : `<${name} href="${escaped(href).replaceAll('"', "&quot;")}">`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
