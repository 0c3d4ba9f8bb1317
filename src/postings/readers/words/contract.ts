import type {Contract} from "../../../model/values.ts";
import {listOf, nameOf} from "../json.ts";
import {fold, wordTable} from "./fold.ts";

const words = wordTable<Contract>({
  permanent: [
    "permanent",
    "permanent position",
    "permanent full time",
    "fulltime permanent",
    "parttime permanent",
    "full time permanent",
    "part time permanent",
    "unlimited",
    "indefinite",
    "open ended",
    "regular",
    "unbefristet",
    "festanstellung",
    "cdi",
    "contrat a duree indeterminee",
    "indefinido",
    "contrato indefinido",
    "indeterminato",
    "tempo indeterminato",
    "tillsvidare",
    "tills vidare",
    "vast",
    "umowa o prace",
    "uop",
    "efetivo",
    "正式",
    "employment contract",
    "perm"
  ],
  "fixed-term": [
    "fixed term",
    "fixed term contract",
    "fulltime fixed term",
    "parttime fixed term",
    "full time fixed term",
    "part time fixed term",
    "temporary",
    "temp",
    "term",
    "limited",
    "befristet",
    "befristete anstellung",
    "cdd",
    "contrat a duree determinee",
    "determinado",
    "temporal",
    "contrato temporal",
    "tempo determinato",
    "determinato",
    "seasonal",
    "saisonal",
    "tijdelijk",
    "tidsbegransad",
    "visstid",
    "interim",
    "maternity cover",
    "casual",
    "duracion determinada"
  ],
  contract: [
    "contract",
    "contractor",
    "contract to hire",
    "c2c",
    "corp to corp",
    "ct",
    "w2 contract",
    "1099",
    "b2b",
    "b2b contract",
    "mandate contract",
    "umowa zlecenie",
    "independent contractor",
    "contract c2c",
    "contracts",
    "full time contract",
    "fulltime contract"
  ],
  freelance: [
    "freelance",
    "freelancer",
    "fl",
    "freelancing",
    "autonomo",
    "self employed",
    "freiberuflich",
    "freie mitarbeit",
    "independant"
  ],
  internship: [
    "internship",
    "intern",
    "interns",
    "internships",
    "praktikum",
    "praktikant",
    "pflichtpraktikum",
    "stage",
    "stagiaire",
    "practicas",
    "becario",
    "beca",
    "tirocinio",
    "staz",
    "praktyki",
    "co op",
    "student",
    "working student",
    "werkstudent",
    "实习"
  ],
  apprenticeship: [
    "apprenticeship",
    "apprentice",
    "ausbildung",
    "azubi",
    "trainee apprenticeship",
    "alternance",
    "apprentissage",
    "aprendiz",
    "puesto de aprendiz",
    "aprendizaje",
    "apprendistato",
    "contrat d apprentissage",
    "larling"
  ]
});

const times = /^(?:full|part) ?time$|^vollzeit$|^teilzeit$|^temps (?:plein|partiel)$|^jornada/;

/**
 * The kind of contract that a field says; null when it says only the hours ("full-time") or nothing known.
 *
 * Of a list, the one kind that its words agree on. A list that names hours and a kind ("FULL_TIME", "CONTRACTOR")
 * offers either and says nothing, save for internships, which have hours too.
 *
 * @example contractOf("umowa o pracę") // → "permanent"
 */
export function contractOf(said: unknown): Contract | null {
  const names = listOf(said).flatMap((value) =>
    (nameOf(value) ?? "").split(/[,;|]|\s\/\s/).map((word) => fold(split(word)))
  );
  const kinds = new Set(names.flatMap((name) => words.get(name) ?? []));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return null;
  const either = names.length > 1 && names.some((name) => times.test(name));
  return either && kind !== "internship" && kind !== "apprenticeship" && kind !== "permanent" ? null : kind;
}

function split(word: string): string {
  return word.replace(/([a-z])([A-Z])/g, "$1 $2");
}
