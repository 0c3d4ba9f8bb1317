/** Elements that hold one posting or feed item each, without their namespace, in lower case. */
export const recordElements: ReadonlySet<string> = new Set(
  `item entry position job vacancy offer posting jobposting job-posting job_posting listing joblisting advert ad vacature
   stellenangebot stelle oferta offre annonce puesto vaga row record jobad job_ad vacancyposting opening jobopening`.split(
    /\s+/
  )
);

/** Elements of HTML that feeds leave unescaped in a text: there they are part of the text, not of the record. */
export const htmlInText: ReadonlySet<string> = new Set(
  "p div br ul ol li b strong i em span a h1 h2 h3 h4 h5 h6 table tr td th tbody thead u font hr blockquote pre sub sup small".split(
    " "
  )
);

/** The name of an element without its namespace prefix, in lower case. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}
