/** Words of a title that say where or how the work is done, not what it is; in lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  `remote remotely hybrid onsite on-site wfh anywhere worldwide
   emea apac amer amers americas latam dach cee mena anz europe european eu uk us usa u.s u.s.a canada india germany
   france spain italy poland netherlands ireland portugal sweden switzerland austria belgium denmark norway finland
   australia singapore japan china brazil mexico israel ukraine romania turkey
   utc gmt est pst cet cest edt pdt timezone timezones tz
   m f d w x mwd fmd hf all-genders`
    .trim()
    .split(/\s+/)
);
