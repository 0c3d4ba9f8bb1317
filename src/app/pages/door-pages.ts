import {html} from "./html.ts";
import type {Page} from "./shell.ts";

interface Step {
  readonly title: string;
  readonly says: string;
  readonly path: string;
  readonly link: string;
}

/** A way in for one kind of visitor. */
interface Door {
  readonly title: string;
  readonly lead: string;
  /** Where ads have been read, and where not yet. */
  readonly steps: (data: boolean) => readonly [Step, Step, Step];
}

/** The names of the four ways in. */
export const doorNames = ["seek", "hire", "study", "build"] as const;
export type DoorName = (typeof doorNames)[number];

const doors: Readonly<Record<DoorName, Door>> = {
  seek: {
    title: "I want an AI role",
    lead: "See what an ad really asks, what of it you can show, and what the market asks besides.",
    steps: (data) => [
      {
        title: "Hold an ad against your résumé",
        says: "Have, missing, unknown: each with the words that say so. Nothing is stored, nobody is scored.",
        path: "/read?example=both",
        link: "See it with invented texts, then paste yours"
      },
      data
        ? {
            title: "See what warms",
            says: "Which skills more ads ask for than a year ago, and which fewer, by more than chance.",
            path: "/market",
            link: "Open the market"
          }
        : {
            title: "See how beginners fare",
            says: "Dated public facts on entry-level work since generative AI, each with its source.",
            path: "/facts#how-beginners-fare",
            link: "Read what is published"
          },
      data
        ? {
            title: "See what is offered",
            says: "Offered pay in ads that state it, by role, country and level, with how many state it at all.",
            path: "/pay",
            link: "Open pay"
          }
        : {
            title: "See what is offered",
            says: "Published figures on pay for AI skills, and which of them do not mean what they seem to.",
            path: "/facts#what-is-offered",
            link: "Read what is published"
          }
    ]
  },
  hire: {
    title: "I hire",
    lead: "Read your ad as those you want will read it, before it goes out.",
    steps: (data) => [
      {
        title: "Read your own ad",
        says: "Years that cannot be, several roles in one, everything a must, pay left out: seen before anybody else sees it.",
        path: "/read",
        link: "Paste your ad"
      },
      {
        title: "Hold a brief against an ad",
        says: "Put the brief in one box and the ad in the other: what the ad asks that the brief does not, with its quotes.",
        path: "/read?example=both",
        link: "See it with invented texts"
      },
      data
        ? {
            title: "See what others offer and ask",
            says: "Terms and pay in the ads that were read, by role and country.",
            path: "/terms",
            link: "Open terms"
          }
        : {
            title: "Check what you are told",
            says: "Claims on hiring and pay, held against figures: supported, contradicted, or cannot be checked, because.",
            path: "/claims",
            link: "Open claims"
          }
    ]
  },
  study: {
    title: "I study the market",
    lead: "Figures with their base, margin and quotes, that others can have again to the byte.",
    steps: (data) => [
      data
        ? {
            title: "Start from the market",
            says: "Every figure leads to the ads behind it and to its numbers as CSV, JSON and Parquet.",
            path: "/market",
            link: "Open the market"
          }
        : {
            title: "Try it on made-up data",
            says: "An invented market whose truth is known, marked as such everywhere.",
            path: "/made-up",
            link: "Make one"
          },
      {
        title: "See what others have published",
        says: "Dated public facts with population, source, net or gross, adjusted or not, and what Assay can say to each.",
        path: "/facts",
        link: "Read what is published"
      },
      {
        title: "Check a method or a claim",
        says: "How each figure is made, what its margin covers, and examples of claims held against figures.",
        path: "/claims",
        link: "Open claims"
      }
    ]
  },
  build: {
    title: "I build on it",
    lead: "The same answers as commands, over HTTP, for models, and as a library.",
    steps: () => [
      {
        title: "Ask over HTTP",
        says: "An OpenAPI 3.1 file, problems in words, CSV by content negotiation. It answers on this machine now.",
        path: "/api/openapi.json",
        link: "Open the OpenAPI file"
      },
      {
        title: "Try the call that reads a text",
        says: "Measures with their definitions as JSON; texts are read by POST /api/extract and /api/compare. For models: assay mcp.",
        path: "/api/measures",
        link: "Open the list of measures"
      },
      {
        title: "Know how figures are made",
        says: "One record a measure: counts, base, method, caveats. Commands: npm start -- --help.",
        path: "/methods",
        link: "Open methods"
      }
    ]
  }
};

/** One way in: three things that work now. */
export function doorPage(name: DoorName, data: boolean): Page {
  const {title, lead, steps} = doors[name];
  const body = html`<h1>${title}</h1><p class="lead">${lead}</p>
<ol class="steps">${steps(data).map((step) => html`<li><div><h2>${step.title}</h2><p>${step.says}</p><p><a href="${step.path}">${step.link}</a></p></div></li>`)}</ol>`;
  return {title, body};
}

/** How far the invented market is. */
export type MadeUpState = "none" | "making" | "ready";

/** The door to made-up data. */
export function madeUpPage(state: MadeUpState, shown: boolean): Page {
  const form = (action: string, words: string) =>
    html`<form method="post" action="/made-up"><input type="hidden" name="show" value="${action}"><button>${words}</button></form>`;
  const body = html`<h1>Try made-up data</h1>
<p class="lead">An invented market of a few thousand ads whose truth is known: no ad, employer or person in it is real. Every page, file and picture made from it says so.</p>
${state === "making" ? html`<p role="status">It is being made and read; this takes about half a minute. <a href="/made-up">Look again</a>.</p>` : form("yes", state === "ready" ? "Show the made-up market" : "Make it and show it")}
${shown ? form("no", "Back to my own data") : null}
<p class="soft">On the console: <code>assay sample --out made-up.jsonl</code> makes larger ones, with the truth beside them.</p>`;
  return {title: "Try made-up data", body};
}
