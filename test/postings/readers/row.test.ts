import {describe, expect, it} from "vitest";
import {readRecord} from "../../../src/postings/readers/read-record.ts";
import {noContext} from "../../../src/postings/readers/reader.ts";
import {readOne, refusal} from "./read-one.ts";

const ad = {title: "Falconer", description: "Train falcons."};

describe("row", () => {
  it("keeps a bare id as it is", () => {
    expect(readOne({...ad, id: "d01"})).toMatchObject({source: "row", own_id: "d01", bare_id: true});
    expect(readOne({...ad, job_id: 77})).toMatchObject({own_id: "77", bare_id: true});
    expect(readOne({...ad, _id: {$oid: "65a0"}})).toMatchObject({own_id: "65a0", bare_id: true});
    expect(readOne(ad)).toMatchObject({own_id: null, bare_id: false});
    expect(readOne({...ad, id: "https://a.example/7"}).own_id).toBeNull();
  });

  it("keeps an id that names a content, whatever the source", () => {
    expect(readOne({...ad, id: "url:00ff", source: "greenhouse"})).toMatchObject({
      source: "greenhouse",
      own_id: "url:00ff",
      bare_id: true
    });
    expect(readOne({...ad, id: "d01", source: "row"})).toMatchObject({source: "row", own_id: "d01", bare_id: true});
  });

  it("reads a row that has the keys of a feed or a notice by its columns", () => {
    const row = {
      ...ad,
      id: "7",
      link: "https://a.example/jobs/7",
      published: "2025-03-04",
      company: "Aerie",
      salary: "€40k"
    };
    expect(readOne(row)).toMatchObject({
      source: "row",
      own_id: "7",
      employer: "Aerie",
      posted: "2025-03-04",
      pay_text: {value: "€40k"}
    });
    expect(readOne({...ad, legal: "We are fair.", terms: "x"}).title).toBe("Falconer");
    expect(readOne({objectID: "9", title: "Falconer", _tags: ["birds"]})).toMatchObject({source: "row", own_id: "9"});
    expect(readOne({"@type": "full", "@id": "7", title: "Falconer"})).toMatchObject({source: "row", own_id: "7"});
    expect(readOne({headline: "Falconer", text: "Train falcons.", employer: "Aerie"})).toMatchObject({
      source: "row",
      body: "Train falcons."
    });
  });

  it("takes the source that a row names, when it is one of the list", () => {
    expect(readOne({...ad, id: "77", source: "Greenhouse"})).toMatchObject({
      source: "greenhouse",
      own_id: "77",
      bare_id: false
    });
    expect(readOne({...ad, id: "77", source: "my-board"})).toMatchObject({source: "row", own_id: "77", bare_id: true});
    expect(readOne({...ad, id: "hn:34", source: "hn"})).toMatchObject({source: "hn", own_id: "hn:34", bare_id: false});
  });

  it.each([
    [{"Job Title": "Falconer", "Job Description": "Train falcons.", "Company Name": "Aerie\n3.8", Location: "Doha"}],
    [{job_title: "Falconer", job_description: "Train falcons.", company_name: "Aerie", job_location: "Doha"}],
    [{jobTitle: "Falconer", jobDescription: "Train falcons.", companyName: "Aerie", jobLocation: "Doha"}],
    [{position: "Falconer", description: "Train falcons.", company: "Aerie", location: "Doha"}],
    [{title: "Falconer", body: "Train falcons.", employer: {name: "Aerie"}, location: {name: "Doha"}}],
    [
      {
        "Titre du poste": "-",
        intitulé: "Falconer",
        "Description du poste": "Train falcons.",
        Entreprise: "Aerie",
        "Lieu de travail": "Doha"
      }
    ],
    [{Stellenbezeichnung: "Falconer", Stellenbeschreibung: "Train falcons.", Arbeitgeber: "Aerie", Arbeitsort: "Doha"}],
    [{puesto: "Falconer", descripción: "Train falcons.", empresa: "Aerie", ubicación: "Doha"}],
    [{stanowisko: "Falconer", opis: "Train falcons.", pracodawca: "Aerie", lokalizacja: "Doha"}],
    [{职位名称: "Falconer", 职位描述: "Train falcons.", 公司名称: "Aerie", 工作地点: "Doha"}]
  ])("finds the columns of %j", (record) =>
    expect(readOne(record)).toMatchObject({
      title: "Falconer",
      body: "Train falcons.",
      employer: "Aerie",
      places: ["Doha"]
    })
  );

  it("prefers the surer of two columns, and one with a value", () => {
    expect(readOne({name: "x-17", position: "Falconer", text: "long text"}).title).toBe("Falconer");
    expect(readOne({...ad, summary: "Short."}).body).toBe("Train falcons.");
    expect(readOne({title: "Falconer", description: "N/A", summary: "Short."}).body).toBe("Short.");
    expect(readOne({...ad, listed_time: "1713398094000.0", original_listed_time: 1713300000000}).posted).toBe(
      1713300000000
    );
  });

  it.each(["", "  ", "nan", "NaN", "null", "None", "N/A", "-1", -1, null, [], {}])(
    "takes %j for nothing",
    (nothing) => {
      expect(
        readOne({...ad, company: nothing, location: nothing, salary: nothing, date_posted: nothing})
      ).toMatchObject({
        employer: null,
        places: [],
        pay: null,
        pay_text: null,
        posted: null
      });
    }
  );

  it("joins the columns that belong to the advert under their names", () => {
    expect(readOne({...ad, requirements: "A glove.", preferredQualifications: "Two gloves."})).toMatchObject({
      body: "Train falcons.\n\nRequirements\nA glove.\n\nPreferred qualifications\nTwo gloves.",
      markup: "text"
    });
    expect(readOne({...ad, requirements: "<ul><li>A glove</li></ul>"})).toMatchObject({
      body: "<div>Train falcons.</div>\n<h3>Requirements</h3>\n<div><ul><li>A glove</li></ul></div>",
      markup: "html"
    });
    expect(readOne({...ad, requirements: "Train falcons."}).body).toBe("Train falcons.");
  });

  it("takes listed skills for the body only where there is no other text", () => {
    expect(readOne({title: "Falconer", skills: ["Gloves", "Patience"]}).body).toBe("- Gloves\n- Patience");
    expect(readOne({...ad, skills: "Gloves"}).body).toBe("Train falcons.");
  });

  it.each([
    [{salary_min: 0, salary_max: 0}, null],
    [
      {min_salary: "52000", max_salary: "61000.0", currency: "USD", pay_period: "YEARLY"},
      {low: 52000, high: 61000, currency: "USD", period: "year"}
    ],
    [
      {min_amount: 21, max_amount: 26, interval: "hourly", currency: "USD"},
      {low: 21, high: 26, period: "hour"}
    ],
    [
      {salary: "85,000", currency: "€"},
      {low: 85000, high: 85000, currency: "EUR", period: null}
    ],
    [{salary_range: "20000-28000"}, {low: 20000, high: 28000, currency: null, period: null}],
    [
      {salary: {min: 3000, max: 4000, currency: "PLN", unit: "month"}},
      {low: 3000, high: 4000, currency: "PLN", period: "month"}
    ],
    [
      {med_salary: 20, currency: "USD", pay_period: "HOURLY"},
      {low: 20, high: 20, period: "hour"}
    ],
    [{salary_year_avg: 95000}, {low: 95000, high: 95000, period: "year"}],
    [
      {salary_min: 4500, salary_max: 6000, currency: "USD", pay_period: "hour"},
      {low: 45, high: 60}
    ]
  ])("reads the pay of %j", (columns, pay) => {
    const read = readOne({...ad, ...columns}).pay;
    if (pay === null) expect(read).toBeNull();
    else expect(read?.value).toMatchObject(pay);
  });

  it("keeps pay in words, and leaves out what a board reckoned itself", () => {
    expect(readOne({...ad, "Salary Range": "$52K – $61K a year"}).pay_text).toEqual({
      value: "$52K – $61K a year",
      from: "Salary Range"
    });
    expect(
      readOne({...ad, "Salary Estimate": "$53K-$91K (Glassdoor est.)", salary: "$53K-$91K (Glassdoor est.)"})
    ).toMatchObject({pay: null, pay_text: null});
  });

  it.each([
    [{remote: true}, {value: "remote", from: "remote"}],
    [{remote_allowed: "1.0"}, {value: "remote", from: "remote_allowed"}],
    [{is_remote: "False"}, null],
    [{remote: 0}, null],
    [{remote: "Full"}, {value: "remote", from: "remote"}],
    [{remote: "None"}, null],
    [{remote: "Hybrid"}, {value: "hybrid", from: "remote"}],
    [{workplaceType: "On-site"}, {value: "onsite", from: "workplaceType"}],
    [{remote_ratio: 50}, {value: "hybrid", from: "remote_ratio"}],
    [{remote_ratio: 100}, {value: "remote", from: "remote_ratio"}],
    [{remote_ratio: 0}, null]
  ])("reads the workplace of %j", (columns, workplace) =>
    expect(readOne({...ad, ...columns}).workplace).toEqual(workplace)
  );

  it("reads the values of other columns with the column they stood in", () => {
    const record = {
      ...ad,
      employment_type: "Internship",
      experience_level: "Entry level",
      education: "Master's Degree",
      "Years of Experience": "3-5 years",
      visa_sponsorship: "Yes",
      relocation: "no",
      industry: ["Sport"],
      language: "en_GB",
      city: "Doha",
      country: "qa",
      url: "https://a.example/7"
    };
    expect(readOne(record)).toMatchObject({
      contract: {value: "internship", from: "employment_type"},
      seniority: {value: "junior", from: "experience_level"},
      degree: {value: "master", from: "education"},
      years_min: {value: 3, from: "Years of Experience"},
      visa: {value: "yes", from: "visa_sponsorship"},
      relocation: null,
      sector: "Sport",
      language: "en-GB",
      places: [{city: "Doha", country: "QA"}],
      url: "https://a.example/7"
    });
  });

  it("keeps title and body exactly as they stand", () => {
    expect(readOne({title: " Falconer ", description: "  Train\r\n\r\nfalcons. "})).toMatchObject({
      title: " Falconer ",
      body: "  Train\r\n\r\nfalcons. ",
      markup: "unknown"
    });
  });

  it("refuses a row with neither title nor text, a notice and what is no object", () => {
    expect(refusal({company: "Aerie", location: "Doha"})).toBe("row-without-title-and-text");
    expect(refusal({title: "", description: null})).toBe("row-without-title-and-text");
    expect(refusal({legal: "All rights reserved."})).toBe("record-not-a-posting");
    for (const value of ["Falconer", 7, null, true, [1]]) expect(refusal(value)).toBe("record-invalid");
  });

  it("reads what Assay printed back: the same id and text, and only given values as given", () => {
    const printed = {
      id: "hn:900001",
      source: "hn",
      url: "https://news.ycombinator.com/item?id=900001",
      title: "Weaver",
      text: "Loom | Weaver | <p> tags",
      body: "Loom | Weaver | <p> tags",
      employer: "Loom",
      employer_key: "loom",
      sector: {name: "Cloth", by: "inferred"},
      places: [{name: "Lyon, FR", city: "Lyon", region: null, country: "FR"}],
      workplace: "remote",
      contract: "permanent",
      visa: "no",
      pay_low: 100,
      pay_high: 200,
      pay_currency: "USD",
      pay_period: "hour",
      parts: [],
      notes: [],
      facts: [
        {field: "workplace", value: "remote", from: "remote", start: null, end: null},
        {field: "contract", value: "permanent", from: null, start: 1, end: 2}
      ]
    };
    expect(readOne(printed)).toMatchObject({
      source: "hn",
      own_id: "hn:900001",
      bare_id: false,
      title: null,
      body: "Loom | Weaver | <p> tags",
      markup: "text",
      employer: "Loom",
      sector: null,
      places: [{name: "Lyon, FR", city: "Lyon", country: "FR"}],
      workplace: {value: "remote", from: "remote"},
      contract: null,
      pay: null
    });
    expect(readOne({...printed, id: "d01", source: "row", text: "Weaver\n\nWeave."})).toMatchObject({
      own_id: "d01",
      bare_id: true,
      title: "Weaver",
      body: "Weaver\n\nWeave."
    });
    expect(readOne({...printed, text: "Weaver", body: null})).toMatchObject({title: "Weaver", body: null});
  });

  it("takes no status for a region and no count for a place", () => {
    expect(readOne({...ad, state: "open"}).places).toEqual([]);
    expect(readOne({...ad, locationsText: "2 Locations", state: "Ohio"}).places).toEqual([{region: "Ohio"}]);
  });

  it("reads a list that a table holds as it was printed", () => {
    expect(readOne({title: "Falconer", job_skills: "['Gloves', 'Patience']"}).body).toBe("- Gloves\n- Patience");
  });

  it("reads the record inside a wrapper", () => {
    expect(readOne({_index: "jobs", _source: {...ad, id: 5}})).toMatchObject({title: "Falconer", own_id: "5"});
    expect(readOne({job: ad, company: "Aerie"})).toMatchObject({title: "Falconer", employer: "Aerie"});
    expect(readOne({score: 0.4, comment: {id: "900001", content: "Aerie | Falconer", commenter: "al"}})).toMatchObject({
      source: "hn",
      own_id: "900001"
    });
  });

  it("reads the list that a document keeps under a name of its own", () => {
    const document = {took: 3, response: {numFound: 2, offers_found: [ad, {...ad, title: "Hawker"}]}, tags: [{k: 1}]};
    const {raws, problems} = readRecord(document, "x:1", noContext);
    expect(problems).toEqual([]);
    expect(raws.map(({title, at}) => [title, at])).toEqual([
      ["Falconer", "x:1 1"],
      ["Hawker", "x:1 2"]
    ]);
    expect(readOne({...ad, questions: [{title: "Can you fly?"}]}).title).toBe("Falconer");
    expect(refusal({total: 0, results: [{count: 1}]})).toBe("row-without-title-and-text");
  });

  it("is not misled by names that objects inherit", () => {
    const record: unknown = JSON.parse(
      '{"__proto__": {"title": "x"}, "constructor": "y", "title": "Falconer", "toString": 1}'
    );
    expect(readOne(record)).toMatchObject({title: "Falconer", body: null});
  });
});

describe("readRecord(record, at, context) with a map", () => {
  const record = {
    ref: "A7",
    Stellentext: "Train falcons.",
    Haus: "Aerie",
    Wo: "Doha",
    Wann: "03.10.2025",
    Geld: "€40k",
    Modus: "remote"
  };

  it("takes the user's columns", () => {
    const map = {
      id: "ref",
      title: "Haus",
      body: "Stellentext",
      employer: "Haus",
      place: "Wo",
      posted: "Wann",
      pay: "Geld",
      workplace: "Modus"
    };
    expect(readOne(record, {map})).toMatchObject({
      own_id: "A7",
      bare_id: true,
      title: "Aerie",
      body: "Train falcons.",
      employer: "Aerie",
      places: ["Doha"],
      posted: "03.10.2025",
      pay_text: {value: "€40k", from: "Geld"},
      workplace: {value: "remote", from: "Modus"}
    });
  });

  it("puts them before what the reader says, in any reader", () => {
    const hit = {
      id: "hn-900001",
      source: "hacker-news-who-is-hiring",
      description: "Loom | Weaver",
      headline: "Weaver",
      datePosted: "2023-02-01"
    };
    expect(readOne(hit, {map: {title: "headline"}})).toMatchObject({
      source: "hn",
      own_id: "900001",
      title: "Weaver",
      body: "Loom | Weaver",
      markup: "html"
    });
    expect(readOne({...ad, other: "Hawker"}, {map: {title: "OTHER"}}).title).toBe("Hawker");
  });

  it("changes nothing for columns that are missing or empty, and for unknown fields", () => {
    expect(readOne({...ad, other: ""}, {map: {title: "other", body: "absent", colour: "title"}})).toEqual(
      readOne({...ad, other: ""})
    );
  });

  it("takes a mapped source of the list", () => {
    expect(readOne({...ad, nr: "77", via: "lever"}, {map: {source: "via", id: "nr"}})).toMatchObject({
      source: "lever",
      own_id: "77",
      bare_id: false
    });
  });
});
