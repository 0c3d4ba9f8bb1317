import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decodeEntities, htmlToText} from "../../../src/postings/text/html.ts";
import {tellLanguage} from "../../../src/postings/text/language.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";
import {growth, hostileInputs} from "./count-work.ts";
import {oddText} from "./odd-text.ts";

describe("tellLanguage(text)", () => {
  const texts: readonly (readonly [language: string, text: string])[] = [
    ["en", "You will join our team and build the tools that our customers use every day."],
    ["de", "Du arbeitest mit uns an der Plattform und bringst Erfahrung in der Entwicklung mit."],
    ["fr", "Vous rejoignez notre équipe et vous participez au développement de la plateforme avec nous."],
    ["es", "Buscamos una persona para nuestro equipo, con experiencia en el desarrollo de la plataforma."],
    ["pt", "Procuramos uma pessoa para a nossa equipa, com experiência em desenvolvimento e que não tenha medo."],
    ["it", "Cerchiamo una persona per il nostro team, con esperienza nello sviluppo della piattaforma."],
    ["nl", "Wij zoeken iemand voor ons team die ervaring heeft met het bouwen van onze diensten."],
    ["pl", "Szukamy osoby do naszego zespołu, która ma doświadczenie oraz znajomość tych narzędzi i jest otwarta."],
    [
      "cs",
      "Hledáme kolegu, který má zkušenosti a který bude pracovat pro naše zákazníky, nebo se to chce naučit při práci."
    ],
    ["sv", "Vi söker dig som har erfarenhet av utveckling och som vill vara med och bygga våra tjänster."],
    [
      "da",
      "Vi søger dig, der har erfaring med udvikling, og som gerne vil være med til at bygge vores tjenester, hvor du arbejder hos os."
    ],
    [
      "no",
      "Vi søker deg som har erfaring med utvikling og som vil være med på å bygge våre tjenester, og du jobber hos oss."
    ],
    [
      "fi",
      "Etsimme tiimiimme henkilöä, joka on kiinnostunut myös datasta ja jolla on kokemusta. Tarjoamme sinulle hyvät edut ja mukaan pääset heti."
    ],
    [
      "hu",
      "Olyan munkatársat keresünk, aki már dolgozott hasonló feladatok mellett, és van tapasztalat is. Az elvárások nem nagyok."
    ],
    [
      "ro",
      "Căutăm un coleg care să aibă experiență și care este dornic să învețe. Echipa noastră lucrează din birou sau de acasă."
    ],
    [
      "tr",
      "Ekip için deneyim sahibi bir kişi arıyoruz ve bu konuda çok çalışma olacak. Aranan nitelikler daha iyi bir iş için."
    ],
    [
      "ca",
      "Empresa cerca una persona amb experiència per a la feina. És un contracte amb horari de matins i també cal carnet."
    ],
    ["ru", "Мы ищем разработчика с опытом работы, который будет развивать наши сервисы."],
    ["uk", "Ми шукаємо розробника з досвідом роботи, який розвиватиме наші сервіси."],
    ["bg", "Търсим програмист с опит, който да развива услугите ни. Предлагаме добър екип и обучение във времето."],
    ["el", "Αναζητούμε προγραμματιστή με εμπειρία για την ομάδα μας."],
    ["he", "אנחנו מחפשים מפתחת עם ניסיון לצוות שלנו"],
    ["ar", "نبحث عن مطور لديه خبرة للعمل في فريقنا"],
    ["ko", "저희 팀에서 함께 일할 개발자를 찾고 있습니다."],
    ["ja", "私たちのチームで一緒に働くエンジニアを募集しています。"],
    ["zh", "我们正在寻找有三年经验的后端工程师，熟悉 Go 和 MySQL，加入我们的团队。"]
  ];
  it.each(texts)("tells %s", (language, text) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it("tells Chinese among many English names", () => {
    expect(tellLanguage("要求熟悉 React, Vue, TypeScript, Node.js, MySQL, Redis, Kafka, Docker, Kubernetes, AWS")).toBe(
      "zh"
    );
  });

  it("tells English with a few Chinese words", () => {
    expect(
      tellLanguage(
        "We are a team in Singapore (新加坡) and we are looking for an engineer who is fluent in Go and has the will to learn."
      )
    ).toBe("en");
  });

  it("is unsure of short and of mixed texts", () => {
    const mixed = `${texts.find(([language]) => language === "de")?.[1]} ${texts.find(([language]) => language === "fr")?.[1]}`;
    for (const text of [
      "",
      "Senior Backend Engineer",
      "Go, Rust, SQL",
      "12345",
      "🚀🚀",
      "Python | Berlin | 70k",
      mixed
    ])
      expect(tellLanguage(text)).toBeNull();
  });

  it("does not look at case", () => {
    expect(
      tellLanguage("SE NECESITA UNA PERSONA CON EXPERIENCIA PARA LOS TRABAJOS DE LA EMPRESA. SE OFRECE CONTRATO.")
    ).toBe("es");
  });
});

describe("tellLanguage(text) as a law", () => {
  it("takes any text and gives a language tag or null", () => {
    fc.assert(
      fc.property(oddText, (text) => /^[a-z]{2}$/.test(tellLanguage(text) ?? "en")),
      {numRuns: 300}
    );
  });

  it("does not change with blanks around", () => {
    fc.assert(fc.property(oddText, (text) => tellLanguage(`\n ${text} \n`) === tellLanguage(text)));
  });

  it.each(Object.entries(hostileInputs))("takes linear time on %s", (_name, input) => {
    expect(growth(tellLanguage, input)).toBeLessThan(2.6);
  });
});

const board = sharedData("postings/boards/greenhouse_wayve.json");

describe.skipIf(board === null)(`tellLanguage(text) on real ads${board === null ? ` (${noSharedData})` : ""}`, () => {
  it("agrees with the language that the board gives", () => {
    const {jobs}: {jobs: readonly {language: string; content: string}[]} = JSON.parse(
      readFileSync(board ?? "", "utf8")
    );
    const told = jobs.filter(({language, content}) => tellLanguage(htmlToText(decodeEntities(content))) === language);
    expect(told.length).toBe(jobs.length);
  });
});
