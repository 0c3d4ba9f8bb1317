import type {HeadingTable} from "./table.ts";

/** How headings of French ads are worded. */
export const french: HeadingTable = {
  duties: `
    missions; vos missions; tes missions; les missions; mission; votre mission; ta mission; la mission; missions *; vos missions *
    tes missions *; vos principales missions; missions principales; activités; activités principales; vos activités; responsabilités
    vos responsabilités; tes responsabilités; responsabilités principales; principales responsabilités; vos tâches; tâches
    vos tâches *; descriptif du poste; description du poste; descriptif de poste; description de poste; description de la mission
    le poste; poste; à propos du poste; votre rôle; ton rôle; le rôle; rôle; votre rôle *; ton rôle *; ce que vous ferez
    ce que tu feras; ce que vous allez faire; ce que tu vas faire; ce qui vous attend; ce qui t attend; votre quotidien
    ton quotidien; au quotidien; au quotidien *; dans ce rôle *; en tant que *; vous serez *; vous aurez *; tu seras *; vos défis
    contexte de la mission; objectifs; vos objectifs; enjeux; vos enjeux; fonctions; attributions; votre contribution
    résumé du poste; l offre; descriptif de l offre; détail du poste; rattaché *; vos futures missions
  `,
  requirements: `
    profil; votre profil; ton profil; profil recherché; le profil recherché; profil du candidat; profil *; votre profil *
    ton profil *; le profil; profil souhaité; prérequis; pré requis; pré requis *; prérequis *; exigences; compétences
    compétences *; vos compétences; tes compétences; compétences requises; compétences techniques; compétences recherchées
    compétences attendues; qualifications; vos qualifications; qualifications requises; qualités; qualités requises; vos qualités
    savoir être; savoir faire; savoirs; expérience; votre expérience; ton expérience; expérience requise; formation; votre formation
    formation et expérience; formations; diplôme; langues; qui êtes vous; qui es tu; et vous; et toi; vous êtes; tu es; vous avez
    tu as; vous possédez; vous maîtrisez; vous; toi; à propos de vous; à propos de toi; ce que nous recherchons *
    nous recherchons; nous recherchons *; on recherche *; ce que nous attendons *; ce que l on recherche; ce qu on attend *
    ce que vous apportez; ce que tu apportes; ce profil est le vôtre *; vous correspondez *; votre background; connaissances
    connaissances *; critères; les indispensables; indispensable; requis; impératif; must have; aptitudes; atouts requis
  `,
  preferred: `
    atouts; les plus; un plus; les petits plus; serait un plus *; sera un plus *; souhaité; souhaitée; souhaités; apprécié *
    appréciés; appréciées; idéalement; idéalement *; bonus; nice to have; points bonus; compétences appréciées
    compétences souhaitées; atout; optionnel; facultatif; ce serait un plus *; connaissances appréciées
  `,
  benefits: `
    avantages; vos avantages; tes avantages; nos avantages; les avantages; avantages *; ce que nous offrons; ce que nous offrons *
    ce que nous proposons; ce que nous vous offrons; ce que nous vous proposons; ce que nous te proposons; ce qu on offre *
    ce qu on propose *; ce qu on te propose; ce que l on propose *; ce que l on vous propose; nous vous offrons
    nous vous proposons; nous offrons; nous offrons *; nous proposons; nous proposons *; nous te proposons; on t offre
    on te propose; on vous propose; notre offre; pourquoi nous rejoindre; pourquoi nous rejoindre *; pourquoi nous
    pourquoi rejoindre *; pourquoi *; rejoignez nous; rejoins nous; rejoindre *; rémunération; rémunération *; salaire
    salaire et avantages; package; conditions; conditions *; les conditions; ce que vous trouverez *; ce que tu trouveras *
    vos bénéfices; les bénéfices; les bonnes raisons *; les raisons *; bonnes raisons *; raisons de *; travailler chez *
    qualité de vie; la vie chez *; ce que tu gagnes; ce que vous gagnez; le package
  `,
  about: `
    à propos; à propos de nous; à propos de *; à propos d *; qui sommes nous; qui sommes nous *; qui nous sommes; nous; l entreprise
    entreprise; notre entreprise; présentation *; présentation de l entreprise; l équipe; équipe; notre équipe; votre équipe
    ton équipe; votre future équipe; ta future équipe; notre mission; notre vision; nos valeurs; notre histoire; notre culture
    contexte; le contexte; contexte du poste; notre client; le client; la société; société; le groupe; environnement
    l environnement; description de l entreprise; ce que nous faisons; notre produit; introduction
  `,
  process: `
    processus de recrutement; le processus de recrutement; notre processus de recrutement; processus; process de recrutement
    process; le process; process *; étapes; étapes *; les étapes *; modalités *; comment postuler; postuler; pour postuler
    postulez *; candidature; candidatures; candidater; pour candidater; envoyez *; contact; intéressé; intéressée; recrutement
    déroulement des entretiens; entretiens; déroulé *; prochaines étapes; la suite
  `,
  legal: `
    égalité des chances; diversité; diversité *; inclusion; handicap; handi *; données personnelles; confidentialité; rgpd *
    politique *; mentions légales; égalité *
  `,
  body: `lieu; localisation; type de contrat; contrat; date de début; début; durée; statut; horaires; télétravail; divers; informations
    informations complémentaires`,
  tags: `stack technique; notre stack; la stack; notre stack technique; environnement technique; l environnement technique
    technologies; technologies utilisées; outils; stack; langages`,
  title: `postes ouverts; nos offres; postes à pourvoir; offres d emploi`
};
