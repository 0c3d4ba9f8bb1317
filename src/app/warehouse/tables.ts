/** The tables of the warehouse: columns with their SQL types, and the order of rows within a file. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly order: readonly string[];
}

const pay =
  "STRUCT(low DOUBLE, high DOUBLE, currency VARCHAR, period VARCHAR, months DOUBLE, low_year DOUBLE, high_year DOUBLE)";

const postings: Table = {
  name: "postings",
  columns: {
    posting: "VARCHAR",
    revision: "INTEGER",
    source: "VARCHAR",
    url: "VARCHAR",
    title: "VARCHAR",
    employer: "VARCHAR",
    employer_key: "VARCHAR",
    sector: 'STRUCT("name" VARCHAR, "by" VARCHAR)',
    roles: `STRUCT(title VARCHAR, role VARCHAR, seniority VARCHAR, pay ${pay})[]`,
    seniority: "VARCHAR",
    posted: "VARCHAR",
    month: "VARCHAR",
    first_seen: "VARCHAR",
    places: "STRUCT(name VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR)[]",
    workplace: "VARCHAR",
    language: "VARCHAR",
    pay_low: "DOUBLE",
    pay_high: "DOUBLE",
    pay_currency: "VARCHAR",
    pay_period: "VARCHAR",
    pay_low_year: "DOUBLE",
    pay_high_year: "DOUBLE",
    contract: "VARCHAR",
    visa: "VARCHAR",
    signing_bonus: "VARCHAR",
    relocation: "VARCHAR",
    equity: "VARCHAR",
    years_min: "DOUBLE",
    degree: "VARCHAR",
    chars: "INTEGER"
  },
  order: ["posting", "revision"]
};

const bodies: Table = {
  name: "bodies",
  columns: {posting: "VARCHAR", revision: "INTEGER", month: "VARCHAR", text: "VARCHAR"},
  order: ["posting", "revision"]
};

const mentions: Table = {
  name: "mentions",
  columns: {
    posting: "VARCHAR",
    revision: "INTEGER",
    month: "VARCHAR",
    skill: "VARCHAR",
    start: "INTEGER",
    end: "INTEGER",
    stance: "VARCHAR",
    part: "VARCHAR",
    rule: "VARCHAR",
    any: "INTEGER",
    years: "DOUBLE"
  },
  order: ["posting", "revision", "start"]
};

const facts: Table = {
  name: "facts",
  columns: {
    posting: "VARCHAR",
    revision: "INTEGER",
    month: "VARCHAR",
    field: "VARCHAR",
    value: "VARCHAR",
    start: "INTEGER",
    end: "INTEGER",
    from: "VARCHAR"
  },
  order: ["posting", "revision", "field", "start"]
};

const signatures: Table = {
  name: "signatures",
  columns: {posting: "VARCHAR", revision: "INTEGER", month: "VARCHAR", digest: "VARCHAR", bins: "UINTEGER[]"},
  order: ["posting", "revision"]
};

const repeats: Table = {
  name: "repeats",
  columns: {
    posting: "VARCHAR",
    repeat_of: "VARCHAR",
    kind: "VARCHAR",
    why: "VARCHAR",
    similarity: "DOUBLE"
  },
  order: ["posting"]
};

/** The tables that grow with every ingest, one file a month. */
export const monthlyTables: readonly Table[] = [postings, bodies, mentions, facts, signatures];
export const repeatsTable: Table = repeats;
export const tables: readonly Table[] = [...monthlyTables, repeats];

/** The columns as DuckDB's JSON reader wants them: `{posting: 'VARCHAR', …}`. */
export function columnsSql({columns}: Table): string {
  return `{${Object.entries(columns)
    .map(([name, type]) => `'${name}': '${type}'`)
    .join(", ")}}`;
}

/** A table without rows, for a warehouse that has none yet. */
export function emptySql({columns}: Table): string {
  const list = Object.entries(columns).map(([name, type]) => `CAST(NULL AS ${type}) AS "${name}"`);
  return `SELECT ${list.join(", ")} WHERE false`;
}
