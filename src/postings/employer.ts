const batch = /\((?:yc|y combinator|techstars|500 startups)[^)]*\)|\b(?:yc|y combinator)[ -]?[sw]\d{2}\b/gi;
const web = /https?:\/\/\S+|\bwww\.\S+/gi;
const host =
  /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)*)\.(?:com|io|co|net|org|dev|app|so|me|us|uk|de|fr|eu|es|it|nl|ch|se|ca|in|hq)(?:\.[a-z]{2})?(?:\/\S*)?$/iu;
const brackets = /\s*[([{（【][^)\]}）】]*[)\]}）】]/g;
const wideBrackets = /（[^）]*）|【[^】]*】/g;
const marks = /[®™©*_"“”„'’`´]/g;
// Legal forms at the end of a name, punctuation and accents removed, longest first.
const legalForm =
  /\s(?:incorporated|inc|llc|l l c|llp|l l p|lp|ltd|limited|plc|p l c|corporation|corp|company|co|private|pvt|pte|pty|proprietary|gmbh co kgaa|gmbh co kg|gmbh|mbh|kgaa|ag co kg|ag|kg|ohg|gbr|ug haftungsbeschrankt|ug|e v|ev|eg|se|sarl|s a r l|sasu|sas|s a s|s a|sa|sau|s a u|snc|eurl|scop|sl|s l|slu|s l u|sociedad limitada|sociedad anonima|sa de cv|s a de c v|s de r l de c v|ltda|s p a|srl|s r l|srls|b v|bv|n v|nv|vof|ab|publ|as|asa|a s|aps|oy|oyj|ab oy|sp z o o|sp zoo|spolka z o o|z o o|s r o|sro|a s|kft|zrt|nyrt|bt|d o o|doo|d d|ood|eood|ead|ooo|zao|oao|ооо|зао|sdn bhd|bhd|kk|k k|g k|pjsc|fzco|fze|fz llc)$/u;
const chineseForm =
  /(?:股份有限公司|有限责任公司|有限公司|有限会社|株式会社|合同会社|주식회사)$|^(?:株式会社|合同会社|有限会社|주식회사)/u;

const barred: Readonly<Record<string, string>> = {ø: "o", œ: "oe", æ: "ae", ß: "ss", ł: "l", đ: "d", ð: "d"};

/**
 * The name of an employer as a key: equal for spellings that differ in case, accents, punctuation, legal form, a leading
 * "The", a batch of an accelerator in brackets, or the ending of a bare domain.
 *
 * @returns null when no name is left
 * @example employerKey("The Acme Company, Inc. (YC S21)") // → "acme"
 */
export function employerKey(name: string | null): string | null {
  if (name === null) return null;
  const bare = bareName(name.slice(0, 300));
  const plain = withoutAccents(bare)
    .toLowerCase()
    .replace(marks, "")
    .replace(/[øœæßłđð]/g, (letter) => barred[letter] ?? letter)
    .replace(/(?<=[\p{L}\d])\.(?:com|io|net|org)(?![\p{L}\d.])/gu, "")
    .replace(/&amp;|&/g, " and ")
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, " ")
    .trim();
  const key = withoutForms(plain.replace(/^the (?=\S)/, ""));
  return key === "" ? null : key;
}

function bareName(name: string): string {
  const domain = name.trim().match(host)?.[1];
  if (domain !== undefined) return domain;
  const bare = name.replace(wideBrackets, "").replace(batch, " ").replace(web, " ").replace(brackets, " ").trim();
  return bare === "" ? name : (bare.match(host)?.[1] ?? bare);
}

function withoutAccents(name: string): string {
  return name
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, "")
    .normalize("NFC");
}

function withoutForms(name: string): string {
  let left = name;
  for (let turn = 0; turn < 4; turn++) {
    const next = left.replace(legalForm, "").replace(chineseForm, "").replace(/ and$/, "").trim();
    if (next === "" || next === left) break;
    left = next;
  }
  return left;
}
