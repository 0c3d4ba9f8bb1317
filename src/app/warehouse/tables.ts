/** The tables of the warehouse: columns with their SQL types, and the order of rows within a file. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly order: readonly string[];
  /** How many rows are read at once; smaller where few of a file are asked for. The database's own size when absent. */
  readonly groupRows?: number;
}

const pay =
  "STRUCT(low DOUBLE, high DOUBLE, currency VARCHAR, period VARCHAR, months DOUBLE, low_year DOUBLE, high_year DOUBLE)";

/** `board` is that of the address (`boardOf`), else of the first sighting; NULL when neither tells it. */
const postings: Table = {
  name: "postings",
  columns: {
    posting: "VARCHAR",
    revision: "INTEGER",
    source: "VARCHAR",
    board: "VARCHAR",
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

/** `head` is how much of the text is the title, so that its parts can be cut again. */
const bodies: Table = {
  name: "bodies",
  columns: {posting: "VARCHAR", revision: "INTEGER", month: "VARCHAR", head: "INTEGER", text: "VARCHAR"},
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

/**
 * What tells whether a posting is new, changed or a repeat: `digest` of all that was read from it, `record` of the row of
 * the input that it came from (NULL where that alone does not decide it) with the codes of the notes on it, `same` of employer
 * and title, `bins` of its words.
 */
const signatures: Table = {
  name: "signatures",
  columns: {
    posting: "VARCHAR",
    revision: "INTEGER",
    month: "VARCHAR",
    digest: "VARCHAR",
    record: "VARCHAR",
    notes: "VARCHAR",
    same: "VARCHAR",
    bins: "BLOB"
  },
  order: ["posting", "revision"]
};

/** Revisions that a later one replaced; `month` is that of the replaced row. */
const superseded: Table = {
  name: "superseded",
  columns: {posting: "VARCHAR", revision: "INTEGER", month: "VARCHAR"},
  order: ["posting", "revision"]
};

/** When a board was seen to list a posting, or not to; `month` is that of `seen_at`. */
const sightings: Table = {
  name: "sightings",
  columns: {board: "VARCHAR", posting: "VARCHAR", seen_at: "VARCHAR", state: "VARCHAR", month: "VARCHAR"},
  order: ["board", "posting", "seen_at", "state"]
};

/** Made anew for each month that an ingest touches; `month` is that of the posting that repeats another. */
const repeats: Table = {
  name: "repeats",
  columns: {
    posting: "VARCHAR",
    repeat_of: "VARCHAR",
    kind: "VARCHAR",
    why: "VARCHAR",
    similarity: "DOUBLE",
    month: "VARCHAR"
  },
  order: ["posting"]
};

/** Sums over employers by month, made anew for each month that an ingest touches; see `rollupSql`. */
const rollups: Table = {
  name: "rollups",
  columns: {
    skill: "VARCHAR",
    cut: "VARCHAR",
    value: "VARCHAR",
    month: "VARCHAR",
    k: "DOUBLE",
    kk: "DOUBLE",
    kn: "DOUBLE",
    named_k: "DOUBLE",
    named_kk: "DOUBLE",
    named_kn: "DOUBLE",
    n: "DOUBLE",
    nn: "DOUBLE",
    clusters: "DOUBLE"
  },
  order: ["skill", "cut", "value"],
  groupRows: 8192
};

/** What was read, as JSON, in the order in which it was: the inputs that a manifest does not list itself. */
const inputs: Table = {
  name: "inputs",
  columns: {place: "INTEGER", sha256: "VARCHAR", told: "VARCHAR"},
  order: ["place"]
};

/** The tables that get a file for each month of each ingest. */
export const intakeTables: readonly Table[] = [postings, bodies, mentions, facts, signatures];
export const mentionsTable: Table = mentions;
export const supersededTable: Table = superseded;
export const sightingsTable: Table = sightings;
export const repeatsTable: Table = repeats;
export const rollupsTable: Table = rollups;
export const inputsTable: Table = inputs;
export const tables: readonly Table[] = [...intakeTables, superseded, sightings, repeats, rollups, inputs];

/** The columns as DuckDB's JSON reader wants them: `{posting: 'VARCHAR', …}`. */
export function columnsSql({columns}: Table): string {
  return `{${Object.entries(columns)
    .map(([name, type]) => `'${name}': '${type}'`)
    .join(", ")}}`;
}

/** The order of rows within a file, for `ORDER BY`. */
export function orderOf({order}: Table): string {
  return order.map((column) => `"${column}"`).join(", ");
}

/** A table without rows, for a warehouse that has none yet. */
export function emptySql({columns}: Table): string {
  const list = Object.entries(columns).map(([name, type]) => `CAST(NULL AS ${type}) AS "${name}"`);
  return `SELECT ${list.join(", ")} WHERE false`;
}
