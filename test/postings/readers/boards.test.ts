import {describe, expect, it} from "vitest";
import {readOne, sample} from "./read-one.ts";

describe("justjoinit", () => {
  it("reads the pay of its contracts from the lowest to the highest", () => {
    expect(readOne(sample("justjoinit"))).toMatchObject({
      own_id: "b8000000-0000-4000-8000-000000000001",
      url: "https://justjoin.it/job-offer/mill-miller-gdansk",
      employer: "Mill",
      places: [{city: "Gdańsk"}, {city: "Sopot"}],
      workplace: {value: "onsite", from: "workplaceType"},
      contract: null,
      seniority: {value: "mid", from: "experienceLevel"},
      pay: {value: {low: 18000, high: 26000, currency: "PLN", period: "month"}, from: "employmentTypes"}
    });
  });

  it("names the skills of a list that has no texts", () => {
    expect(readOne(sample("justjoinit"))).toMatchObject({
      body: "Required skills:\n- Grain\n- Stone\n\nNice to have:\n- Wind",
      markup: "text"
    });
    expect(readOne(sample("justjoinit", {requiredSkills: null, niceToHaveSkills: null})).body).toBeNull();
  });

  it("reads offers of the former API", () => {
    expect(readOne(sample("justjoinit", {}, 1))).toMatchObject({
      own_id: "mill-baker-lodz",
      body: "<p>Bake rye.</p>",
      places: [{city: "Łódź", country: "PL"}],
      workplace: {value: "remote", from: "workplace_type"},
      contract: {value: "contract", from: "employment_types.type"},
      seniority: {value: "senior", from: "experience_level"}
    });
  });

  it("takes missing sums for no pay", () => {
    const employmentTypes = [{from: null, to: null, currency: "pln", type: "b2b", unit: "month"}];
    expect(readOne(sample("justjoinit", {employmentTypes}))).toMatchObject({pay: null, contract: {value: "contract"}});
  });
});

describe("arbeitnow", () => {
  it("reads a job; a false flag and words on hours say nothing", () => {
    expect(readOne(sample("arbeitnow"))).toMatchObject({
      own_id: "gaertner-berlin-100001",
      employer: "Grün GmbH",
      posted: "1756937304",
      places: ["Berlin"],
      workplace: null,
      contract: null,
      seniority: null
    });
    expect(readOne(sample("arbeitnow", {remote: true})).workplace).toEqual({value: "remote", from: "remote"});
  });
});

describe("remotive", () => {
  it("reads a job, its pay in words", () => {
    expect(readOne(sample("remotive"))).toMatchObject({
      own_id: "1900001",
      places: ["Worldwide"],
      workplace: {value: "remote", from: "candidate_required_location"},
      contract: {value: "freelance", from: "job_type"},
      pay_text: {value: "$40,000 - $50,000", from: "salary"}
    });
    expect(readOne(sample("remotive", {salary: ""})).pay_text).toBeNull();
  });
});

describe("jobicy", () => {
  it("reads a job with its yearly pay", () => {
    expect(readOne(sample("jobicy"))).toMatchObject({
      own_id: "88001",
      employer: "Leaf",
      sector: "Food",
      posted: "2026-01-03 09:04:37",
      seniority: {value: "senior", from: "jobLevel"},
      pay: {value: {low: 80000, high: 95000, currency: "GBP", period: "year"}, from: "annualSalaryMin"}
    });
  });

  it("reads the period where the sums are not for a year", () => {
    const hourly = {
      annualSalaryMin: undefined,
      annualSalaryMax: undefined,
      salaryMin: 30,
      salaryMax: 40,
      salaryPeriod: "hourly"
    };
    const {annualSalaryMin: _low, annualSalaryMax: _high, ...record} = sample("jobicy", hourly);
    expect(readOne(record).pay?.value).toMatchObject({low: 30, high: 40, period: "hour"});
  });
});

describe("workable", () => {
  it("reads a job of the widget", () => {
    expect(readOne(sample("workable"), {sibling: {company: "Sail Co"}})).toMatchObject({
      own_id: "AB12CD34EF",
      employer: "Sail Co",
      posted: "2026-02-03",
      places: [{city: "Piraeus", region: "Attica", country: "GR"}],
      workplace: {value: "remote", from: "telecommuting"},
      sector: "Maritime",
      seniority: {value: "junior", from: "experience"},
      degree: {value: "bachelor", from: "education"}
    });
  });

  it("reads a job page: description, requirements and benefits, and where it is done", () => {
    const page = {
      id: 7,
      shortcode: "ZZ11",
      title: "Rigger",
      remote: false,
      workplace: "on_site",
      location: {country: "Greece", countryCode: "GR", city: "Syros"},
      published: "2026-02-04",
      type: "contract",
      description: "<p>Rig.</p>",
      requirements: "<ul><li>Knots</li></ul>",
      benefits: ""
    };
    expect(readOne(page)).toMatchObject({
      body: "<div><p>Rig.</p></div>\n<h3>Requirements</h3>\n<div><ul><li>Knots</li></ul></div>",
      places: [{city: "Syros", country: "GR"}],
      workplace: {value: "onsite", from: "workplace"},
      contract: {value: "contract", from: "type"}
    });
  });
});

describe("teamtailor", () => {
  it("reads a job of JSON:API; `none` says nothing of the office", () => {
    expect(readOne(sample("teamtailor"))).toMatchObject({
      own_id: "500001",
      url: "https://career.snow.example/jobs/500001-ski-tuner",
      body: "<div>Come and tune.</div>\n<div><p>Wax skis.</p></div>",
      language: "en",
      workplace: null,
      contract: {value: "fixed-term", from: "attributes.employment-type"},
      pay: {value: {low: 28000, high: 31000, currency: "SEK", period: "month"}}
    });
  });
});

describe("himalayas", () => {
  it("reads a job, named by its address", () => {
    expect(readOne(sample("himalayas"))).toMatchObject({
      own_id: null,
      url: "https://himalayas.app/companies/peak/jobs/cartographer",
      employer: "Peak",
      posted: "1756937304",
      places: ["Nepal", "India"],
      workplace: {value: "remote", from: "locationRestrictions"},
      seniority: {value: "mid", from: "seniority"},
      pay: {value: {low: 60000, high: 80000, currency: "USD", period: "year"}}
    });
  });

  it("takes several levels for none", () => {
    expect(readOne(sample("himalayas", {seniority: ["Mid-level", "Senior"]})).seniority).toBeNull();
  });
});

describe("adzuna", () => {
  it("reads a result with the money of the site", () => {
    expect(readOne(sample("adzuna"))).toMatchObject({
      own_id: "5000000001",
      employer: "Reed & Sons",
      places: [{name: "Devon, South West England", country: "UK"}],
      contract: {value: "permanent", from: "contract_type"},
      pay: {value: {low: 31000, high: 36000, currency: "GBP", period: "year"}, from: "salary_min"}
    });
  });

  it("leaves a predicted salary out: nobody offered it", () => {
    expect(readOne(sample("adzuna", {salary_is_predicted: "1"})).pay).toBeNull();
  });
});

describe("platsbanken", () => {
  it("reads an ad", () => {
    expect(readOne(sample("platsbanken"))).toMatchObject({
      own_id: "24300001",
      title: "Glasblåsare",
      body: "<p>Blås glas.</p>",
      markup: "html",
      employer: "Hyttan AB",
      posted: "2026-02-18T00:00:00",
      places: [{city: "Kosta", region: "Kronobergs län", country: "Sverige"}],
      contract: {value: "permanent", from: "duration"},
      pay_text: {value: "Fast månadslön", from: "salary_description"}
    });
  });

  it("keeps plain text plain, and tells a term from its length", () => {
    const changes = {
      description: {text: "Blås glas.\nVarje dag."},
      duration: {label: "3 månader – upp till 6 månader"}
    };
    expect(readOne(sample("platsbanken", changes))).toMatchObject({
      body: "Blås glas.\nVarje dag.",
      markup: "text",
      contract: {value: "fixed-term"}
    });
  });
});

describe("rebase", () => {
  it("keeps Markdown as it stands and takes only the place of what another program read", () => {
    expect(readOne(sample("rebase"))).toMatchObject({
      source: "rebase",
      own_id: "90001",
      title: "[杭州] 茶馆诚聘 茶艺师",
      body: "## 地点\r\n- 工作地点：杭州\r\n",
      markup: "text",
      posted: "2024-05-06",
      places: ["杭州"],
      pay: null,
      workplace: null
    });
  });

  it("keeps a form that nobody filled in, without the place it names as an example", () => {
    const form = {title: "[城市名] 某某公司招聘某某工程师", parsed: {location: "[城市名]"}};
    expect(readOne(sample("rebase", form))).toMatchObject({title: "[城市名] 某某公司招聘某某工程师", places: []});
    expect(readOne(sample("rebase", {parsed: {location: "[北京/上海]"}})).places).toEqual(["[北京/上海]"]);
  });
});

describe("microsoft", () => {
  it("reads an advert with its employer and state", () => {
    expect(readOne(sample("microsoft"))).toMatchObject({
      source: "microsoft",
      own_id: "400001",
      employer: "Microsoft",
      places: [{region: "Washington", country: "US"}],
      posted: null
    });
  });
});

describe("eures", () => {
  it("takes the id from the address and the columns in Spanish", () => {
    expect(readOne(sample("eures"))).toMatchObject({
      source: "eures",
      own_id: "AAAAAAAAA",
      bare_id: false,
      title: "TEJEDOR",
      body: "Se necesita tejedor.",
      employer: null,
      posted: "10/10/2025",
      places: [{region: "León", country: "España"}],
      contract: {value: "fixed-term", from: "tipo_contrato"}
    });
  });

  it("reads German columns too", () => {
    expect(readOne(sample("eures", {}, 1))).toMatchObject({
      own_id: "BBBBBBBBB",
      title: "Weber",
      employer: "Tuch AG",
      posted: "10.10.2025",
      places: [{region: "Sachsen", country: "Deutschland"}],
      contract: {value: "permanent", from: "Vertragsart"}
    });
  });

  it("reads a hit of the portal's search", () => {
    const hit = {
      id: "CCCCCCCCC",
      creationDate: 1760100000000,
      title: "Weaver",
      description: "<p>Weave.</p>",
      locationMap: {ES: ["ES413"], PT: []},
      employer: {name: "Tela SA"},
      positionOfferingCode: "temporary"
    };
    expect(readOne(hit)).toMatchObject({
      source: "eures",
      own_id: "CCCCCCCCC",
      posted: 1760100000000,
      employer: "Tela SA",
      places: [{country: "ES"}, {country: "PT"}],
      contract: {value: "fixed-term"}
    });
  });

  it("takes the portal's word for any employment for nothing", () => {
    expect(readOne(sample("eures", {tipo_contrato: "Contrato"})).contract).toBeNull();
  });
});
