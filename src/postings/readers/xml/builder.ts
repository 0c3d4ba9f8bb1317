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
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(piece: string): void;
  /** Closes the innermost element; true when that was the record itself. */
  close(name: string): boolean;
  readonly record: Record<string, unknown>;
  /** Elements open now, the record included. */
  readonly depth: number;
  /** Characters taken in so far. */
  readonly size: number;
}

/**
 * Builds the record of one element: its children by name, several of one name as an array, its text under `#text` and its
 * attributes under `@name`. A child with nothing but text is that text, trimmed. HTML elements among text stay text.
 */
export function recordBuilder(name: string, attributes: Readonly<Record<string, string>>): RecordBuilder {
  const root = opened(name, attributes);
  const stack: Open[] = [root];
  let markup = 0;
  let size = 0;
  const top = () => stack.at(-1) ?? root;
  return {
    record: root.fields,
    get depth() {
      return stack.length + markup;
    },
    get size() {
      return size;
    },
    open(child, given) {
      size += child.length + 16;
      for (const value of Object.values(given)) size += value.length;
      if (markup > 0 || (stack.length > 1 && htmlInText.has(child.toLowerCase()))) {
        const open = top();
        open.text = (open.html ? open.text : escaped(open.text)) + tagText(child, given);
        open.html = true;
        markup++;
      } else stack.push(opened(child, given));
    },
    text(piece) {
      size += piece.length;
      const open = top();
      open.text += open.html ? escaped(piece) : piece;
    },
    close(child) {
      if (markup > 0) {
        top().text += child.toLowerCase() === "br" || child.toLowerCase() === "hr" ? "" : `</${child}>`;
        markup--;
        return false;
      }
      const done = stack.pop() ?? root;
      if (stack.length === 0) {
        finishRoot(done);
        return true;
      }
      add(top(), done.name, contentOf(done));
      return false;
    }
  };
}

function opened(name: string, attributes: Readonly<Record<string, string>>): Open {
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

function finishRoot(root: Open): void {
  const words = root.text.trim();
  if (words !== "") root.fields["#text"] = words;
}

function add(parent: Open, name: string, value: unknown): void {
  parent.nested = true;
  const {fields} = parent;
  if (!Object.hasOwn(fields, name)) put(fields, name, value);
  else if (Array.isArray(fields[name])) fields[name].push(value);
  else fields[name] = [fields[name], value];
}

/** Sets a field by any name, also by one that objects inherit something by. */
function put(fields: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(fields, name, {value, enumerable: true, writable: true, configurable: true});
}

function tagText(name: string, attributes: Readonly<Record<string, string>>): string {
  const href = attributes.href;
  return href === undefined ? `<${name}>` : `<${name} href="${escaped(href).replaceAll('"', "&quot;")}">`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
