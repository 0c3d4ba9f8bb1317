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

/** The row of an ad as its board would send it: an object for `JSON.stringify`. Every row says that it is `synthetic`. */
export function payloadOf(written: Written): object {
  return payloads[written.advert.dialect](written);
}

const payloads: Readonly<Record<Dialect, (written: Written) => object>> = {
  greenhouse: ({advert, sections, markup, seed}) => {
    const {employer, title} = advert.content;
    const id = Number(ownIdOf(seed, advert.row, "greenhouse"));
    const url = `https://${employer.slug}.example/careers?gh_jid=${id}`;
    const posted = `${advert.posted}T09:${minute(advert)}:00Z`;
    return {
      synthetic: true,
      absolute_url: url,
      internal_job_id: id + 7,
      location: {name: placeName(advert)},
      id,
      updated_at: posted,
      requisition_id: `R-${advert.row}`,
      title,
      company_name: employer.name,
      first_published: posted,
      content: htmlOf(sections, markup)
    };
  },
  lever: ({advert, sections, markup, seed}) => {
    const {employer, title, terms} = advert.content;
    const id = ownIdOf(seed, advert.row, "lever");
    const listed = sections.filter(({heading, items}) => heading !== null && items.length > 0);
    const rest = sections.filter((section) => !listed.includes(section));
    const closing = rest.filter(({part}) => part === "process" || part === "legal");
    const opening = rest.filter((section) => !closing.includes(section));
    return {
      synthetic: true,
      id,
      text: title,
      hostedUrl: `https://jobs.lever.co/${employer.slug}/${id}`,
      categories: {location: placeName(advert), ...(terms.contract === "permanent" ? {commitment: "Permanent"} : {})},
      country: advert.place.country,
      createdAt: Date.parse(`${advert.posted}T10:00:00Z`),
      description: htmlOf(opening, markup),
      lists: listed.map(({heading, prose, items}) => ({
        text: heading,
        content: withReferences(
          prose.map((sentence) => `<li>${sentence}</li>`).join("") + itemsHtml(items, plainItems),
          markup
        )
      })),
      additional: htmlOf(closing, markup)
    };
  },
  ashby: ({advert, sections, markup, seed}) => {
    const {employer, title} = advert.content;
    const id = ownIdOf(seed, advert.row, "ashby");
    return {
      synthetic: true,
      id,
      title,
      companyName: employer.name,
      location: placeName(advert),
      isListed: true,
      publishedAt: `${advert.posted}T08:${minute(advert)}:00.000+00:00`,
      jobUrl: `https://${employer.slug}.example/jobs/${id}`,
      descriptionHtml: htmlOf(sections, markup)
    };
  },
  "table-html": ({advert, sections, markup, seed}) => tableRow(advert, seed, htmlOf(sections, markup)),
  "table-text": ({advert, sections, seed}) =>
    tableRow(advert, seed, textOf(sections, ["- ", "* ", "• "][advert.content.employer.number % 3] ?? "- "))
};

/** Lever wraps the items itself. */
const plainItems: Pick<Markup, "item"> = {item: ["<li>", "</li>"]};

function tableRow(advert: Advert, seed: number, description: string): object {
  const {employer, title} = advert.content;
  return {
    synthetic: true,
    id: ownIdOf(seed, advert.row, advert.dialect),
    title,
    company: employer.name,
    industry: plantedSectors[employer.sector]?.name ?? "",
    location: placeName(advert),
    date_posted: advert.posted,
    description
  };
}

function placeName({place}: Advert): string {
  return `${place.city}, ${countryOf(place.country).name}`;
}

function minute({row}: Advert): string {
  return String(scatter(row) % 60).padStart(2, "0");
}
