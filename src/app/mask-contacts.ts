const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|\s?[([]\s?at\s?[)\]]\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([]\s?dot\s?[)\]]\s?)[\p{L}\p{N}-]{1,63}){1,8}/giu;
const phone =
  /(?<![\p{L}\p{N}.,$€£])(?:\+|00)\d[\d\s().-]{6,18}\d(?!\d)|(?<![\p{L}\p{N}.,$€£-])\(?0\d{1,5}\)?[\s./-]\d[\d\s/.-]{4,12}\d(?!\d)|(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/gu;
const person =
  /(\b(?:[Cc]ontact|[Rr]ecruiter|[Hh]iring [Mm]anager|[Rr]each out to|[Aa]sk for|[Tt]alk to|[Ww]rite to|[Cc]all|[Aa]nsprechpartner(?:in)?|[Kk]ontakt)\b[:,]?\s+(?:Mr\.?\s|Ms\.?\s|Mrs\.?\s|Herr\s|Frau\s)?)\p{Lu}[\p{L}'’-]{0,20}\p{Ll}[\p{L}'’-]{0,20}(?:\s\p{Lu}[\p{L}'’-]{1,30}){1,2}/gu;

/** A text with e-mail addresses, telephone numbers and names of contacts masked; pay, years and dates stay. */
export function maskContacts(text: string): string {
  return text.replace(email, "[e-mail]").replace(phone, "[phone]").replace(person, "$1[name]");
}
