/** Words with a capital that stand where names stand and are none: firms, teams, instructions, titles of jobs. */
const words = new Set(
  `about academy account acquisition address admin administration ag agency ai all and any apply application applications
   architect as assistant at backend bank berlin bewerbung bitte board bv business by call career careers cell ceo chief cloud
   co cofounder coach company consultant contact consulting corp corporation coordinator cto customer cv data department
   desk details developer development digital director division do email engineer engineering engineers enterprise equal europe
   executive federal for founder founders fragen frontend full full-time further general germany global gmbh group head health
   help hiring hr hq human if in inc information institute intern international interview jobs job join kontakt labs lead
   learn learning limited linkedin llc london ltd machine mail manager management marketing message mobile more new no office
   officer onsite open operations opportunity or our park people per phone please product programme program project public
   questions recruiter recruiters recruiting recruitment remote research resources resume robotics s.a sales san school
   science scientist se search security send senior service services software solutions staff street studio subject support
   systems talent team teams tech technical technologies technology tel telefon test the this to uk united university us usa
   ventures via vice view visa visit vp we web website what when who why with working york you your`.split(/\s+/)
);

/** Whether a run of capitalised words is no name of a person: one of its words belongs elsewhere, or all are in capitals. */
export function isNobody(name: string): boolean {
  const pieces = name.split(/\s+/).map((piece) => piece.replace(/[.,]$/, ""));
  return (
    pieces.some((piece) => words.has(piece.toLowerCase())) ||
    pieces.every((piece) => piece.length > 2 && piece === piece.toUpperCase())
  );
}
