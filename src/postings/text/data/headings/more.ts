import type {HeadingTable} from "./table.ts";

/** How headings of Italian, Portuguese, Dutch and Polish ads are worded. */
export const more: HeadingTable = {
  duties: `
    responsabilità; le tue responsabilità; principali responsabilità; attività; le attività; mansioni; compiti; il ruolo; ruolo
    descrizione del ruolo; descrizione; di cosa ti occuperai; cosa farai; la posizione; le tue attività; le mansioni; obiettivi
    responsabilidades; suas responsabilidades; as tuas responsabilidades; principais responsabilidades; atividades; funções
    responsabilidades e atribuições; atribuições; o que vais fazer; o que você vai fazer; o que você fará; descrição da vaga
    sobre a vaga; a vaga; a função; o teu papel; descrição da função; seu desafio
    taken; jouw taken; de functie; functie; functieomschrijving; jouw rol; de rol; wat ga je doen; wat je gaat doen; dit ga je doen
    werkzaamheden; verantwoordelijkheden; jouw verantwoordelijkheden; over de functie; over de rol; wat ga jij doen; je taken
    obowiązki; twoje obowiązki; zakres obowiązków; twój zakres obowiązków; twoje zadania; zadania; główne zadania; opis stanowiska
    co będziesz robić; czym będziesz się zajmować; opis roli; twoja rola; główne obowiązki
  `,
  requirements: `
    requisiti; requisiti *; competenze; competenze richieste; competenze tecniche; profilo; il tuo profilo; profilo ricercato
    chi cerchiamo; cosa cerchiamo; chi sei; il candidato ideale; qualifiche; esperienza; conoscenze; cosa ti serve
    requisitos obrigatórios; qualificações; requisitos e qualificações; perfil procurado; o que procuramos; o que buscamos; quem és
    o que esperamos de ti; o que esperamos de você; pré requisitos; conhecimentos; competências; experiência; formação acadêmica
    formação académica; escolaridade; quem procuramos
    functie eisen; functieeisen; eisen; wij vragen; wat wij vragen; wat vragen wij; wie ben jij; wie je bent; dit ben jij; jouw profiel
    wat breng je mee; wat neem je mee; dit breng je mee; wat we vragen; profiel; vereisten; jij bent; jij hebt; dit vragen wij
    wie zoeken we; wie zoeken wij; wat we zoeken; jouw achtergrond; dit heb je in huis; wat heb jij in huis
    wymagania; nasze wymagania; wymagania *; oczekiwania; nasze oczekiwania; oczekujemy; czego oczekujemy; czego oczekujemy *
    kogo szukamy; profil kandydata; kwalifikacje; twój profil; umiejętności; od kandydatów oczekujemy; czego szukamy
  `,
  preferred: `
    costituisce titolo preferenziale; titolo preferenziale; requisiti preferenziali; nice to have; gradito; graditi; saranno un plus
    diferenciais; diferencial; será um diferencial; desejável; requisitos desejáveis; valorizamos; é um plus; conhecimentos desejáveis
    pre; pré; mooi meegenomen; een pre; pluspunten; bonuspunten; wat is mooi meegenomen
    mile widziane; mile widziane *; dodatkowym atutem *; dodatkowe atuty; atuty; dodatkowy atut; będzie dodatkowym atutem
  `,
  benefits: `
    cosa offriamo; cosa offriamo *; offriamo; si offre; la nostra offerta; perché unirti a noi; perché *; vantaggi; retribuzione; benefit
    condizioni; inquadramento
    o que oferecemos; oferecemos; benefícios; nossos benefícios; vantagens; remuneração; porquê *; por que trabalhar *; salário
    wij bieden; wat wij bieden; wat bieden wij; wat bieden wij *; dit bieden wij; aanbod; ons aanbod; arbeidsvoorwaarden; wat krijg je
    dit krijg je; wat we bieden; waarom *; salaris; dit bieden we je; wat wij jou bieden; wat bieden we
    oferujemy; co oferujemy; co oferujemy *; nasza oferta; benefity; świadczenia; to oferujemy; co zyskasz; dlaczego my; dlaczego *
    wynagrodzenie; korzyści; co możemy zaoferować
  `,
  about: `
    chi siamo; chi siamo *; l azienda; azienda; la nostra azienda; il team; la nostra mission
    sobre nós; quem somos; sobre a empresa; a empresa; a equipa; a equipe; o time; nossa missão; nossa cultura
    over ons; over *; wie zijn wij; wie wij zijn; wie we zijn; het bedrijf; bedrijf; het team; ons team; jouw team; wat wij doen
    o nas; o firmie; kim jesteśmy; firma; zespół; nasz zespół; o projekcie; projekt
  `,
  process: `
    come candidarsi; processo di selezione; candidatura; candidature; contatti
    como se candidatar; processo seletivo; processo de recrutamento; contato; contacto; etapas; inscrições; candidata te
    solliciteren; sollicitatieprocedure; sollicitatie; interesse; geïnteresseerd; contact; procedure; reageren; vragen
    jak aplikować; aplikuj; proces rekrutacji; rekrutacja; kontakt; etapy rekrutacji; przebieg rekrutacji
  `,
  legal: `
    pari opportunità; parità di genere; tutela della privacy; privacy
    diversidade; diversidade *; igualdade de oportunidades; proteção de dados
    diversiteit; diversiteit *; gelijke kansen; klauzula *; rodo; klauzula informacyjna; różnorodność
  `,
  body: `sede; sede di lavoro; luogo di lavoro; orario; contratto; local; localização; local de trabalho; standplaats; locatie; dienstverband
    lokalizacja; miejsce pracy; tryb pracy; wymiar pracy`,
  tags: `tecnologie; stack tecnologico; tecnologias; technologieën; technologie; nasz stack; stos technologiczny; stack technologiczny; narzędzia`,
  title: `posizioni aperte; vagas; vagas abertas; vacatures; openstaande vacatures; oferty pracy`
};
