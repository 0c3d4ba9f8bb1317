import type {HeadingTable} from "./table.ts";

/** How headings of German ads are worded. */
export const german: HeadingTable = {
  duties: `
    aufgaben; deine aufgaben; ihre aufgaben; die aufgaben; unsere aufgaben; aufgaben *; deine aufgaben *; ihre aufgaben *
    * aufgaben; aufgabengebiet; ihr aufgabengebiet; dein aufgabengebiet; aufgabenbereich; dein aufgabenbereich
    ihr aufgabenbereich; tätigkeiten; deine tätigkeiten; ihre tätigkeiten; tätigkeitsbereich; tätigkeitsbeschreibung
    das erwartet dich; das erwartet dich *; das erwartet sie; das erwartet sie *; was dich erwartet; was dich erwartet *
    was sie erwartet; was erwartet dich *; was erwartet sie *; das machst du; das machst du *; was du machst; was du tust
    was du bei uns machst; was du bewegst; was sie bewegen; das bewegst du; das bewegen sie; was du bewegen kannst
    das sind deine aufgaben; das sind ihre aufgaben; das wirst du machen; das wirst du tun; deine rolle; ihre rolle; die rolle
    deine mission; ihre mission; dein job; ihr job; der job; dein einsatz; deine herausforderung; ihre herausforderung
    deine herausforderungen; ihre herausforderungen; verantwortung; verantwortlichkeiten; deine verantwortung
    ihre verantwortung; deine verantwortlichkeiten; ihre verantwortlichkeiten; verantwortungsbereich; stellenbeschreibung
    die stelle; über die stelle; über die rolle; über die position; zur stelle; die position; ihre position; deine position
    in dieser rolle *; in dieser position *; als * bist du *; womit du dich beschäftigst; woran du arbeitest
    so sieht dein arbeitsalltag aus; dein arbeitsalltag; dein tag *; dein beitrag; ihr beitrag; was wir mit dir vorhaben
    hier kannst du dich austoben; hier bringst du dich ein; hier wirken sie mit; wofür wir dich suchen; wofür wir sie suchen
    wofür du verantwortlich bist
  `,
  requirements: `
    anforderungen; anforderungen *; deine anforderungen; ihre anforderungen; unsere anforderungen; anforderungsprofil
    ihr anforderungsprofil; profil; dein profil; ihr profil; das profil; dein profil *; ihr profil *; qualifikation
    qualifikationen; deine qualifikation; deine qualifikationen; ihre qualifikation; ihre qualifikationen; voraussetzungen
    deine voraussetzungen; ihre voraussetzungen; das bringst du mit; das bringst du mit *; das bringen sie mit
    was du mitbringst; was du mitbringst *; was du mitbringen solltest; was sie mitbringen; was sie mitbringen sollten
    was du mitbringen musst; was bringst du mit; was bringen sie mit; damit überzeugst du *; damit überzeugen sie *
    damit begeisterst du uns; das zeichnet dich aus; das zeichnet sie aus; was dich auszeichnet; was sie auszeichnet
    was dich ausmacht; das macht dich aus; das bist du; das sind sie; wer du bist; wer sie sind; über dich; du; du bist
    sie sind; du hast; sie haben; du bringst mit; sie bringen mit; du verfügst über; sie verfügen über; wonach wir suchen
    wen wir suchen; was wir suchen; wir suchen; wir suchen *; das suchen wir; was wir uns wünschen; was wir erwarten
    was wir von dir erwarten; wir erwarten; das erwarten wir *; das wünschen wir uns *; wir wünschen uns; deine skills
    deine fähigkeiten; ihre fähigkeiten; fähigkeiten; kenntnisse; deine kenntnisse; ihre kenntnisse; kompetenzen
    deine kompetenzen; ihre kompetenzen; deine stärken; ihre stärken; dein können; dein hintergrund; erfahrung; berufserfahrung
    deine erfahrung; ihre erfahrung; deine expertise; ausbildung; sprachkenntnisse; muss; muss kriterien; du passt zu uns *
    sie passen zu uns *; so überzeugst du uns; was du können solltest; was du brauchst; das brauchst du; das solltest du *
    damit punktest du; damit punkten sie; dein rüstzeug; dein know how; ihr know how; unser wunschprofil
  `,
  preferred: `
    von vorteil; von vorteil *; wünschenswert; wünschenswert *; idealerweise; idealerweise *; im idealfall *; optional
    das wäre toll *; das wäre schön *; schön wäre *; pluspunkte; pluspunkte *; bonuspunkte; bonuspunkte *; zusätzliche pluspunkte
    das ist ein plus; ein plus *; plus; nice to have; kann kriterien; darüber freuen wir uns; gerne gesehen *; wäre super *
    vorteilhaft; vorteilhaft *; von vorteil sind; zusätzlich von vorteil
  `,
  benefits: `
    wir bieten; wir bieten *; das bieten wir; das bieten wir *; was wir bieten; was wir bieten *; was wir dir bieten
    was wir ihnen bieten; unser angebot; unser angebot *; das angebot; unsere benefits; deine benefits; ihre benefits; deine vorteile
    ihre vorteile; vorteile; unsere vorteile; unsere leistungen; leistungen; zusatzleistungen; das bekommst du; das bekommst du *
    was du bekommst; was dir geboten wird; das haben wir zu bieten; darauf kannst du dich freuen; darauf können sie sich freuen
    darauf darfst du dich freuen; freu dich auf; freuen sie sich auf; was dich bei uns erwartet; was sie bei uns erwartet
    warum wir; warum du *; warum sie *; warum zu uns; warum *; gute gründe *; gründe *; deine perspektive; ihre perspektive
    ihre perspektiven; deine perspektiven; deine chancen; ihre chancen; deine chance; ihre chance; gehalt; vergütung; bezahlung
    verdienst; deine entwicklung; das spricht für uns; worauf du dich freuen kannst; worauf sie sich freuen können; das kannst du erwarten; bei uns *; arbeiten bei *
  `,
  about: `
    über uns; über uns *; wer wir sind; wer wir sind *; wir über uns; das sind wir; wir sind; wir; über das unternehmen
    das unternehmen; unternehmen; unternehmensprofil; unternehmensbeschreibung; unser unternehmen; über *; dein team; ihr team
    das team; unser team; über das team; unsere mission; unsere vision; unsere kultur; unsere werte; was wir machen; was wir tun
    einleitung; was uns ausmacht; das macht uns aus; unser kunde; unser mandant; unser auftraggeber; wofür wir stehen
  `,
  process: `
    bewerbung; deine bewerbung; ihre bewerbung; bewerbungsprozess; unser bewerbungsprozess; bewerbungsverfahren; bewirb dich *
    jetzt bewerben; jetzt bewerben *; bewerben sie sich *; so bewirbst du dich; so geht es weiter; so geht s weiter
    so läuft der bewerbungsprozess ab; der bewerbungsprozess; interesse; interesse geweckt; interessiert
    haben wir dein interesse geweckt; haben wir ihr interesse geweckt; kontakt; dein kontakt; ihr kontakt; ansprechpartner
    dein ansprechpartner; ihr ansprechpartner; ihre ansprechpartnerin; klingt gut; klingt spannend; klingt interessant
    noch fragen; fragen; nächste schritte; bewerbungsunterlagen; bewerbungsfrist; auswahlverfahren
  `,
  legal: `
    chancengleichheit; datenschutz; datenschutz *; vielfalt; vielfalt *; diversität; diversität *; inklusion; gleichstellung
    schwerbehinderte *; hinweis zum datenschutz; rechtliche hinweise; barrierefreiheit
  `,
  body: `arbeitsort; standort; einsatzort; ort; beginn; eintrittsdatum; vertragsart; arbeitszeit; umfang; befristung; hinweis; hinweise`,
  tags: `unser tech stack; technologien; unsere technologien; technologie stack; tools; unser stack; womit wir arbeiten`,
  title: `offene stellen; aktuelle stellen; stellenangebote; unsere offenen stellen`
};
