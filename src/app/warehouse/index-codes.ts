import {adPay, payOf} from "../../market/pay-rows.ts";
import {terms} from "../../market/term-list.ts";
import {cuts} from "../../market/where.ts";
import {rules, stances} from "../../model/mention.ts";
import {sqlText} from "./database.ts";

/** The ads whose rows are written anew: all that anything new is told of. */
const putAds = "(SELECT * FROM kept.ads WHERE posting IN (SELECT number FROM numbers))";
const putMentions = "(SELECT * FROM kept.mentions WHERE posting IN (SELECT number FROM numbers))";

/** The kinds of words that ads have in `coded`: the cuts, and the month. */
const adWords: readonly {readonly kind: string; readonly word: string}[] = [
  ...cuts.map(({name, several, values}) => ({kind: name, word: several ? `unnest(${values})` : values})),
  {kind: "month", word: "p.month"}
];

/** What an ad states of terms has no words: a bit for each of `terms`. */
export const termsKind = "terms";

/** The role of pay as stated for the whole ad. */
export const noRole = -1;

const adsPaidSql = `SELECT p.posting, NULL AS role, ${adPay.join(", ")} FROM ${putAds} p`;

/** Of a role that an ad names twice, the first. */
const rolesPaidSql = `SELECT p.posting, p.own.role AS role, ${payOf("p.own.pay").join(", ")}
  FROM (
    SELECT posting, role_names, unnest(roles) AS own, unnest(range(1, len(roles) + 1)) AS place FROM ${putAds} a
    WHERE len(list_filter(roles, x -> x.pay IS NOT NULL)) > 0) p
  WHERE p.place = list_position(p.role_names, p.own.role)`;

const paidSql = `SELECT * FROM (${adsPaidSql} UNION ALL ${rolesPaidSql}) v WHERE pay IS NOT NULL`;

function toldSql({kind, word}: (typeof adWords)[number]): string {
  return `SELECT ${sqlText(kind)} AS kind, p.posting, ${word} AS word FROM ${putAds} p`;
}

const allWords = [
  ...adWords.map((own) => `SELECT DISTINCT kind, word FROM (${toldSql(own)}) t`),
  `SELECT DISTINCT 'skill' AS kind, skill AS word FROM ${putMentions} m`,
  `SELECT DISTINCT 'currency' AS kind, currency AS word FROM (${paidSql}) c`
];

/** Each word that has no code yet follows on those that do; whoever has one keeps it. */
export const wordsSql = `SELECT kind, word,
    CAST((SELECT coalesce(max(code), -1) FROM kept.words) + row_number() OVER (ORDER BY kind, word) AS INTEGER) AS code
  FROM (${allWords.join(" UNION ALL ")}) f
  WHERE word IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kept.words w WHERE w.kind = f.kind AND w.word = f.word)`;

const bits = terms.map(({sql}, i) => `CASE WHEN ${sql} THEN ${2 ** i} ELSE 0 END`);

const codedWords = adWords.map(
  (own) =>
    `SELECT t.kind, t.posting, w.code FROM (${toldSql(own)}) t JOIN kept.words w ON w.kind = t.kind AND w.word = t.word`
);
const codedTerms = `SELECT ${sqlText(termsKind)} AS kind, p.posting, CAST(${bits.join(" + ")} AS INTEGER) AS code FROM ${putAds} p`;

/** The codes of the words of each ad, a kind after the other, each in the order of the ads' numbers. */
export const codedSql = [...codedWords, codedTerms].map((one) => `(${one} ORDER BY posting)`).join(" UNION ALL ");

/** The pay that ads state, for the whole ad and for each role that they tell it for. */
export const paidCodesSql = `SELECT coalesce(r.code, ${noRole}) AS role, v.posting, v.pay, c.code AS currency
  FROM (${paidSql}) v JOIN kept.words c ON c.kind = 'currency' AND c.word = v.currency
  LEFT JOIN kept.words r ON r.kind = 'role' AND r.word = v.role
  ORDER BY role, v.posting`;

/** The bit of `speechBit` of a mention. */
const wayBit = `1 << (${placeSql("stance", stances)} * ${rules.length} + ${placeSql("rule", rules)})`;

/** The skills that each ad names, each once, with a bit for each way. */
export const namedCodesSql = `SELECT m.posting, w.code AS skill, CAST(bit_or(${wayBit}) AS INTEGER) AS ways
  FROM ${putMentions} m JOIN kept.words w ON w.kind = 'skill' AND w.word = m.skill
  GROUP BY m.posting, w.code ORDER BY m.posting, w.code`;

/** The place of a column's word among some, as SQL. */
function placeSql(column: string, words: readonly string[]): string {
  return `(CASE ${column} ${words.map((word, i) => `WHEN ${sqlText(word)} THEN ${i}`).join(" ")} END)`;
}
