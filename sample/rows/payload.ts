import {ownIdOf} from "../advert.ts";
import {scatter} from "../chance.ts";
import type {Advert} from "../content.ts";
import {countryOf} from "../data/places.ts";
import {plantedSectors} from "../data/sectors.ts";
import type {Dialect} from "../employers.ts";
import type {Section} from "../words/section.ts";
import {htmlOf, itemsHtml, type Markup, textOf, withReferences} from "./html.ts";

/** An ad and its text, on the way to a row. */
export interface Written {
  readonly advert: Advert;
  readonly sections: readonly Section[];
  readonly markup: Markup;
  readonly seed: number;
}

/** The row of an ad as its board would send it, as one line of JSON. Every row says that it is `synthetic`. */
export function lineOf(written: Written): string {
  return lines[written.advert.dialect](written);
}

const lines: Readonly<Record<Dialect, (written: Written) => string>> = {
  greenhouse: ({advert, sections, markup, seed}) => {
    const {employer, title} = advert.content;
    const id = Number(ownIdOf(seed, advert.row, "greenhouse"));
    const posted = `${advert.posted}T09:${minute(advert)}:00Z`;
    const head = {
      synthetic: true,
      absolute_url: `https://${employer.slug}.example/careers?gh_jid=${id}`,
      internal_job_id: id + 7,
      location: {name: placeName(advert)},
      id,
      updated_at: posted,
      requisition_id: `R-${advert.row}`,
      title,
      company_name: employer.name,
      first_published: posted
    };
    return withTexts(head, `"content":"${htmlOf(sections, markup)}"`);
  },
  lever: ({advert, sections, markup, seed}) => {
    const {employer, title, terms} = advert.content;
    const id = ownIdOf(seed, advert.row, "lever");
    const head = {
      synthetic: true,
      id,
      text: title,
      hostedUrl: `https://jobs.lever.co/${employer.slug}/${id}`,
      categories: {location: placeName(advert), ...(terms.contract === "permanent" ? {commitment: "Permanent"} : {})},
      country: advert.place.country,
      createdAt: Date.parse(`${advert.posted}T10:00:00Z`)
    };
    return withTexts(head, leverTexts(sections, markup));
  },
  ashby: ({advert, sections, markup, seed}) => {
    const {employer, title} = advert.content;
    const id = ownIdOf(seed, advert.row, "ashby");
    const head = {
      synthetic: true,
      id,
      title,
      companyName: employer.name,
      location: placeName(advert),
      isListed: true,
      publishedAt: `${advert.posted}T08:${minute(advert)}:00.000+00:00`,
      jobUrl: `https://${employer.slug}.example/jobs/${id}`
    };
    return withTexts(head, `"descriptionHtml":"${htmlOf(sections, markup)}"`);
  },
  "table-html": ({advert, sections, markup, seed}) => tableRow(advert, seed, htmlOf(sections, markup)),
  "table-text": ({advert, sections, seed}) =>
    tableRow(advert, seed, textOf(sections, ["- ", "* ", "+ "][advert.content.employer.number % 3] ?? "- "))
};

/** What Lever sends apart: what comes first, the lists under their headings, what comes last. */
function leverTexts(sections: readonly Section[], markup: Markup): string {
  const closes = ({part}: Section) => part === "process" || part === "legal";
  const isList = ({heading, items}: Section) => heading !== null && items.length > 0;
  const lists = sections.filter(isList).map(({heading, prose, items}) => {
    const content = withReferences(itemsHtml([...prose, ...items], leverItem), markup);
    return `{"text":${JSON.stringify(heading)},"content":"${content}"}`;
  });
  const opening = sections.filter((section) => !isList(section) && !closes(section));
  const closing = sections.filter((section) => !isList(section) && closes(section));
  const [first, last] = [htmlOf(opening, markup), htmlOf(closing, markup)];
  return `"description":"${first}","lists":[${lists.join(",")}],"additional":"${last}"`;
}

/** Lever puts the list around the items itself. */
const leverItem: Pick<Markup, "item"> = {item: ["<li>", "</li>"]};

function tableRow(advert: Advert, seed: number, description: string): string {
  const {employer, title} = advert.content;
  const head = {
    synthetic: true,
    id: ownIdOf(seed, advert.row, advert.dialect),
    title,
    company: employer.name,
    industry: plantedSectors[employer.sector]?.name ?? "",
    location: placeName(advert),
    date_posted: advert.posted
  };
  return withTexts(head, `"description":"${description}"`);
}

/** An object as JSON with further members that are JSON already. */
function withTexts(head: object, members: string): string {
  return `${JSON.stringify(head).slice(0, -1)},${members}}`;
}

function placeName({place}: Advert): string {
  return `${place.city}, ${countryOf(place.country).name}`;
}

function minute({row}: Advert): string {
  return String(scatter(row) % 60).padStart(2, "0");
}
