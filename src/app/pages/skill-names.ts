import type {Skill} from "../../model/skill.ts";

/** Tells the name of a skill as a page shows it; an id that is not known stays as it is. */
export type SkillNames = (id: string) => string;

/** These are names of things; the other kinds are words of the language and keep their small letters. */
const proper: ReadonlySet<string> = new Set(["tool", "platform", "language", "certificate"]);

/**
 * The names of the list as people write them: the list itself has them in small letters. A word that stands somewhere among
 * the aliases with two capitals (SQL, LangChain) keeps that form; names of things begin their other words with a capital.
 */
export function skillNames(skills: ReadonlyMap<string, Skill>): SkillNames {
  const forms = formsOf(skills.values());
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const skill = skills.get(id);
    const name = skill === undefined ? id : shown(skill, forms);
    names.set(id, name);
    return name;
  };
}

/** A name at the beginning of a sentence. */
export function atStart(name: string): string {
  const [first = ""] = name.split(/[\s-]/, 1);
  return first === first.toLowerCase() ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

const word = /[\p{L}\p{N}]+/gu;

/** The commonest written form of each word, where that has two capitals. */
function formsOf(skills: Iterable<Skill>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const {name, aliases} of skills)
    for (const written of [name, ...aliases])
      for (const [form] of written.matchAll(word)) {
        if (!/\p{Lu}/u.test(form)) continue;
        const own = counts.get(form.toLowerCase()) ?? new Map<string, number>();
        counts.set(form.toLowerCase(), own.set(form, (own.get(form) ?? 0) + 1));
      }
  const forms = [...counts].flatMap(([plain, own]) => {
    const [form = plain] = [...own].sort((a, b) => b[1] - a[1])[0] ?? [];
    return /\p{Lu}.*\p{Lu}/u.test(form) ? [[plain, form] as const] : [];
  });
  return new Map([...forms, ...unwritten]);
}

/** Forms that the list nowhere writes, or writes only as parts of others. */
const unwritten: readonly (readonly [string, string])[] = [
  ["typescript", "TypeScript"],
  ["graphql", "GraphQL"],
  ["grpc", "gRPC"],
  ["js", "js"],
  ["react", "React"],
  ["ios", "iOS"],
  ["github", "GitHub"],
  ["gitlab", "GitLab"],
  ["openai", "OpenAI"],
  ["css", "CSS"],
  ["php", "PHP"],
  ["coffeescript", "CoffeeScript"],
  ["jquery", "jQuery"],
  ["scikit", "scikit"],
  ["dbt", "dbt"],
  ["numpy", "NumPy"],
  ["nlp", "NLP"],
  ["mlops", "MLOps"],
  ["devops", "DevOps"]
];

const small: ReadonlySet<string> = new Set(["and", "or", "of", "for", "in", "on", "the", "with", "to", "as", "a"]);

function shown({name, kind}: Skill, forms: ReadonlyMap<string, string>): string {
  if (name !== name.toLowerCase()) return name;
  return name.replace(word, (part) => {
    const form = forms.get(part);
    if (form !== undefined) return form;
    return proper.has(kind) && !small.has(part) ? part.slice(0, 1).toUpperCase() + part.slice(1) : part;
  });
}
