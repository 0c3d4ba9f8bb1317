/** Frequent words by language: small words, and words that ads of the language use and its neighbours do not. */
export const stopWords: Readonly<Record<string, string>> = {
  en: `the and of to in is you our we with for are your on as or will be this that have an at from by it who their
    more can not but has all team work experience about they what which other into us looking join working
    skills years strong build help need should would new product`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum kann zur wir oder du dich dir
    uns unser unsere deine dein ihre ihr sowie durch bist gerne aufgaben anforderungen erfahrung kenntnisse
    bewerbung arbeiten suchen bieten stelle mitarbeiter mitarbeiterin entwicklung möchten möglichkeit team`,
  fr: `de la le et les des en un une du que est pour qui dans par plus pas au sur ne se ce il sont avec ou aux nous
    vous votre vos notre nos être cette leur mais ses à été ainsi afin chez tu ton ta tes poste missions équipe
    expérience travail compétences recherchons développement entreprise stage candidature formation êtes avez`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ya este sí porque
    esta entre cuando muy sin sobre también hasta hay donde nos tu nuestro nuestra desde todo nosotros son ser
    empresa trabajo puesto experiencia contrato jornada necesita precisa requiere ofrece funciones requisitos
    oferta empleo datos contacto imprescindible persona personas adjuntar currículum enviar interesados horario
    salario incorporación conocimientos valorará trabajar carnet conducir mínima realizar`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das tem à seu sua ou
    ser nos já está também pelo pela até isso você nós são experiência trabalho empresa nossa nosso nas
    requisitos conhecimento conhecimentos vaga equipe equipa benefícios oferecemos procuramos desenvolvimento
    trabalhar`,
  it: `di e il la che in a per un è con del non una della i le si da al nel sono alla dei come più o anche ha delle
    gli lo su nella questo questa nostro nostra noi ai dal tra ti tuo tua essere sarà degli esperienza lavoro
    azienda cerchiamo ricerca requisiti offriamo conoscenza competenze capacità candidato ruolo settore presso`,
  nl: `de en van het een in is dat op te zijn met voor niet aan er die ook als bij door maar om je naar uit nog dan
    wordt ons onze wij jij jouw zoals deze of heb hebt kan werk ervaring bent over binnen worden vacature team
    zoeken bieden kennis functie taken collega`,
  pl: `i w z na do się nie że jest to o jak po od za dla oraz przez lub co są tym ich by ze pracy czy może będzie
    nas twoje doświadczenie znajomość umiejętność nasz naszego zespołu jesteś firmy oferujemy wymagania
    obowiązki praca zakres umowa wynagrodzenie`,
  cs: `a v se na je že s z do o i to k ve pro za by ale si po jako jsou od které nebo být jeho při už jen také tak
    práce zkušenosti nás máte naše vás nabízíme budete firmy jsme požadujeme znalost pracovní pozice tým`,
  sk: `a v sa na je že s z do o i to k vo pre za by ale si po ako sú od ktoré alebo byť jeho pri už len tiež tak práce
    skúsenosti nás máte naše vás ponúkame budete firmy sme`,
  sv: `och i att det som en på är av för med till den har de inte om ett men var vi du kan så från när ska eller
    vår våra ditt din dig oss arbetar erfarenhet inom hos även genom där vårt söker jobb tjänst erbjuder kunskap
    arbete`,
  da: `og i at det som en på er af for med til den har de ikke om et men var vi du kan så fra når skal eller vores
    dig din dit os arbejder erfaring inden hos også gennem hvor være af bliver samt søger stilling tilbyder
    arbejde viden`,
  no: `og i at det som en på er av for med til den har de ikke om et men var vi du kan så fra når skal eller vår
    våre deg din ditt oss jobber erfaring innen hos også gjennom hvor være blir samt vårt søker stilling tilbyr
    arbeid kunnskap`,
  fi: `ja on ei se että oli ovat kuin mutta niin myös tai sekä joka hän ole voi olet sinulla meillä kanssa työn olemme mukaan
    sinun meidän kokemusta tarjoamme osaaminen etsimme työskentely jotka`,
  hu: `a az és hogy nem is egy ez de van csak meg azt el ha volt mint már vagy kell minden még lehet ki be nagyon munka
    tapasztalat valamint amely illetve számára számunkra kínálunk feladatok elvárások`,
  ro: `de și în a la cu pe nu se este din că o un să mai care sau pentru ca au fost sunt al ai prin dar ale lui fi
    experiență noastră noastre echipa tău munca`,
  tr: `ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra var ama veya ise iyi her deneyim iş ekip olmak
    çalışma bilgi sahibi konusunda üzerinde aranan nitelikler`,
  ca: `de la i el que en a per les un una amb és els del al no es com més o dels però seu són aquest aquesta també
    pel seva ha nostra nostre feina experiència empresa lloc treball contracte jornada cal cerca busca ofereix
    requereix funcions requisits persona persones tasques horari oferta dades disponibilitat treballar
    coneixements`,
  gl: `de a o que e do da en un para con non unha os no se na por máis as dos como mais ao das ten súa seu ou ser
    nos xa está tamén polo pola ata experiencia traballo empresa nosa contrato xornada posto persoas busca
    ofrécese requírese funcións requisitos persoa tarefas horario oferta datos traballar coñecementos`,
  eu: `eta da ez bat izan dira du edo baina ere dute den duen dituzte izango zen dela egin beste lan esperientzia
    behar gure hau`,
  hr: `i u je se na za da su od s ne o to kao ali koji sa iz te po biti što ili bi koja koje nije rad iskustvo posla naš
    tvrtke znanje poznavanje`,
  sl: `in je v na se za da so z od ne o ki s po pa bi tudi kot ali ter pri bo smo iz lahko delo izkušnje znanje naše
    nudimo`,
  lt: `ir yra į kad su iš ne tai kaip bet už jo apie nuo ar jūsų mūsų darbo patirtis siūlome buvo dėl`,
  lv: `un ir uz ar no par ka kas tas vai arī bet pie pēc darba pieredze mēs jūsu mūsu būs kā`,
  et: `ja on ei et see ka oli kui või mis aga oma ning kes töö kogemus pakume meie sinu olema`,
  vi: `và của là có các cho trong được với một không người những để khi đã về này tại hoặc công việc kinh nghiệm`,
  id: `yang dan di dengan untuk dari dalam pada ini itu adalah akan atau tidak kami anda kerja pengalaman oleh dapat`
};
