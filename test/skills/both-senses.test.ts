import {describe, expect, it} from "vitest";
import {hash} from "../../src/app/hash.ts";
import {loadLens} from "../../src/app/lens-files.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {emptyRaw, type RawPosting} from "../../src/postings/raw.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";

const lens = loadLens(null);

function mentions(body: string, employer: string | null = null) {
  const raw: RawPosting = {...emptyRaw, source: "row", at: "here", body, employer, markup: "text"};
  const read = cleanPosting(raw, {hash, order: null});
  if (!read.ok) throw new Error(read.problem.message);
  return findMentions(read.value, lens);
}

const ad = (line: string) =>
  `Software Engineer\n\nWe build tools for hospitals.\n\nRequirements:\n- ${line}\n- Good communication`;
const skillsOf = (line: string) => mentions(ad(line)).map(({skill}) => skill);

/** Names that are also words: a line that means the skill, and one that does not. */
const senses: readonly (readonly [string, string, string])[] = [
  ["c", "Experience with C and C++", "We are raising our Series C"],
  ["r", "Data analysis in R and Python", "R&D department experience"],
  ["go", "Services written in Go or Rust", "You go the extra mile"],
  ["d-language", "Rust, D or Nim", "Ph.D. in physics"],
  ["dart", "Flutter and Dart", "hit the target like a dart"],
  ["swift", "iOS apps in Swift", "You give a swift response to customers"],
  ["apache-spark", "Spark and Hadoop pipelines", "You spark new ideas"],
  ["microsoft-excel", "Excel and PowerPoint", "You excel at teamwork"],
  ["microsoft-access", "Excel and Access databases", "You have access to customers"],
  ["microsoft-word", "Microsoft Word and Excel", "Spread the word about us"],
  ["julia", "Julia, R or Python", "You report to Julia in Berlin"],
  ["scratch-language", "Teach kids Scratch and Python", "Build things from scratch"],
  ["chef", "Chef, Puppet or Ansible", "Lunch by our own chef"],
  ["puppet", "Puppet and Terraform", "puppet theatre"],
  ["saltstack", "Salt, Ansible and Puppet", "worth their salt"],
  ["ray", "Ray and Dask for distributed training", "an X-ray department"],
  ["prefect", "Airflow, Prefect or Dagster", "a school prefect"],
  ["apache-beam", "Apache Beam and Dataflow", "a beam of light"],
  ["less-css", "CSS, Sass and Less", "Less meetings, more work"],
  ["express", "Node.js, Express and MongoDB", "You express yourself clearly"],
  ["next-js", "React and Next.js", "in the next year"],
  ["spring", "Java, Spring and Hibernate", "starting in spring"],
  ["apache-hive", "Hive, Pig and Spark", "a hive of activity"],
  ["oracle-database", "Oracle, PostgreSQL or MySQL databases", "like an oracle"],
  ["unity", "Unity and C#", "unity of the team"],
  ["assembly-language", "C and assembly", "assembly of furniture"],
  ["lean-methodology", "Lean and Six Sigma", "a lean team"],
  ["retrieval-augmented-generation", "RAG and embeddings", "RAG status reports"],
  ["rest-apis", "REST and GraphQL", "the rest of the team"],
  ["amazon-bedrock", "AWS Bedrock and SageMaker", "the bedrock of our culture"],
  ["go", "Go and Kubernetes", "go to market plans"],
  ["python", "Python (primary), Java", "ball python keeper"],
  ["flow-javascript", "TypeScript or Flow", "work flow"],
  ["phoenix", "Elixir and Phoenix", "Our office in Phoenix, Arizona"],
  ["nestjs", "NestJS and TypeScript", "nest of birds"],
  ["advanced-driver-assistance-systems", "ADAS and lidar", "Write to Ada in Berlin"],
  ["natural-language-processing", "NLP and computer vision", "15 000 PLN a month"],
  ["rust", "Experienced with Rust", "rust prevention on ships"]
];

describe("a name that is also a word", () => {
  it.each(senses)("%s is read in «%s» and not in «%s»", (id, meant, other) => {
    expect(skillsOf(meant)).toContain(id);
    expect(skillsOf(other)).not.toContain(id);
  });
});

it("a list with slashes and and/or keeps every name", () => {
  expect(skillsOf("Pandas, PyTorch and/or TensorFlow")).toEqual(
    expect.arrayContaining(["pandas", "pytorch", "tensorflow"])
  );
});

it("go to market is its own skill, not the language Go", () => {
  const found = skillsOf("Own our go-to-market plans");
  expect(found).toContain("go-to-market-strategy");
  expect(found).not.toContain("go");
});

it("perks and company words ask for nothing", () => {
  const found = mentions(
    "Data Engineer\n\nAbout us\nDatabricks is hiring. We use AI to screen applications.\n\nWhat we're looking for\n- Python and SQL\n\nBenefits\n- Free React classes and a Spanish course"
  );
  const asked = found.filter(({stance}) => stance === "required" || stance === "preferred").map(({skill}) => skill);
  expect(asked).toEqual(expect.arrayContaining(["python", "sql"]));
  for (const id of ["databricks", "react", "artificial-intelligence"]) expect(asked).not.toContain(id);
});

it("a tool that is asked for is required where its maker is not the one who hires", () => {
  const found = mentions(ad("Experience with Databricks and Snowflake"));
  expect(found.find(({skill}) => skill === "databricks")?.stance).toBe("required");
});

it("what is not needed is excluded", () => {
  const stance = (line: string, id: string) => mentions(ad(line)).find(({skill}) => skill === id)?.stance;
  expect(stance("Docker is not required", "docker")).toBe("excluded");
  expect(stance("Python not required", "python")).toBe("excluded");
});
