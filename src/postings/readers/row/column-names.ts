/**
 * The fields of a posting that a table may have columns for, and the usual names of those columns, the surest first.
 *
 * Names are compared without case, accents, blanks and signs: `Job_Title` and `jobTitle` are `jobtitle`.
 */
export const columnNames = {
  id: `id jobid postingid jobpostingid uniqid uniqueid jobkey adid vacancyid offerid requisitionid referencenumber reference jobref refnr referenznummer
    guid uuid externalid _id objectid identifier idoferta numero 职位编号 编号`,
  source: "source",
  url: `url joburl link joblink jobpostingurl postingurl jobposturl pageurl weburl permalink href hostedurl absoluteurl canonicalurl
    htmlurl externalurl detailurl detailsurl sourceurl joburldirect webpage website applyurl applylink applicationurl applicationlink
    redirecturl enlace urloferta lien lienoffre 链接 网址 职位链接`,
  title: `title jobtitle positiontitle postingtitle vacancytitle roletitle position jobposition jobname positionname vacancyname rolename
    headline designation vacancy role job jobopening opening titulo titulodelpuesto titulooferta puesto puestodetrabajo cargo oferta
    stellenbezeichnung stellentitel jobtitel jobbezeichnung berufsbezeichnung stelle titel intituledeposte intituleduposte intitule
    intituleoffre poste titre titreposte stanowisko nazwastanowiska tytul functietitel functie vacature titolo posizione
    titulodavaga vaga tjanst rubrik 职位名称 岗位名称 职位 岗位 标题 工作名称 招聘职位 name subject occupation`,
  body: `description jobdescription fulldescription descriptionhtml descriptiontext descriptionplain jobdescriptiontext
    jobdescriptionhtml jobdesc desc jobdetails jobdetail body fulltext jobtext advertisement adtext posting postingtext text content details
    vacancydescription roledescription positiondescription descripcion descripciondelpuesto descripcionpuesto descripcionoferta
    descripciondelaoferta stellenbeschreibung jobbeschreibung beschreibung anzeigentext stellenanzeige descriptionduposte
    descriptionposte descriptiondeloffre descriptionoffre descriptif opisstanowiska opisoferty opispracy opis functieomschrijving
    omschrijving vacaturetekst descrizione descrizioneofferta descricao descricaodavaga beskrivning annonstext 职位描述 岗位描述 工作描述
    工作内容 职位详情 描述 正文 内容 详情 contents jobsummary summary snippet excerpt message comment`,
  responsibilities: `responsibilities jobresponsibilities duties keyresponsibilities funciones aufgaben missions obowiazki zakresobowiazkow
    taken 岗位职责 工作职责 职责`,
  requirements: `requirements jobrequirements qualifications requiredqualifications minimumqualifications jobqualifications
    candidateprofile requisitos anforderungen profil profilrecherche exigences wymagania eisen requisiti 任职要求 岗位要求 职位要求 任职资格 要求`,
  preferred:
    "preferredqualifications nicetohave desiredqualifications bonusqualifications milewidziane valorable 加分项",
  benefits:
    "benefits jobbenefits perks benefitsdescription whatweoffer ofrecemos wirbieten avantages oferujemy 福利 福利待遇",
  skills: `skills jobskills requiredskills skillsdesc keyskills skillset techstack technologies stack keywords tags habilidades
    kenntnisse competences umiejetnosci technologie 技能 技能要求`,
  employer: `company companyname employer employername hiringorganization organization organisation organizationname companydisplayname
    advertiser advertisername hiringcompany firm agency companytitle empresa nombreempresa compania empleador arbeitgeber
    unternehmen firma firmenname unternehmensname entreprise nomentreprise societe employeur nazwafirmy pracodawca bedrijf
    bedrijfsnaam werkgever azienda datoredilavoro empregador foretag arbetsgivare 公司名称 公司 企业名称 企业 雇主 公司名 companyslug brand`,
  posted: `dateposted posteddate postedat postedon postdate postingdate publicationdate publisheddate publishedat publishedon datepublished
    pubdate published posted jobposteddate originallistedtime listedtime listedat opendate dateadded datecreated createdat created creationdate
    dateopened releasedate releaseddate dateofposting activationdate fechapublicacion fechadepublicacion fechaalta
    veroffentlichungsdatum veroeffentlichungsdatum aktuelleveroeffentlichungsdatum veroffentlichtam veroeffentlichtam veroffentlicht erscheinungsdatum onlineseit datepublication datedepublication
    datedeparution datecreation datapublikacji datadodania opublikowano publicatiedatum datapubblicazione datadepublicacao
    publiceringsdatum 发布日期 发布时间 发布于 日期 date fecha datum data`,
  place: `location joblocation locations places locationname locationstext formattedlocation worklocation officelocation office offices place placeofwork
    joblocationaddress candidaterequiredlocation fulllocation ubicacion lugar lugardetrabajo localidad arbeitsort standort
    einsatzort ort lieudetravail lieutravail lieu localisation miejscepracy lokalizacja miejsce locatie standplaats luogodilavoro sede luogo
    localizacao localdetrabalho local plats arbetsplats 工作地点 地点 位置 地址 address`,
  city: "city jobcity cityname town locality ciudad municipio poblacion stadt ville commune miasto stad plaats citta cidade 城市",
  region: `state region province stateprovince statename jobstate county regionname provincia comunidad comunidadautonoma bundesland
    departement wojewodztwo regione estado 省份 省`,
  country: "country countrycode countryname jobcountry pais land pays kraj paese 国家",
  pay: `salary salaryrange compensation payrange pay wage salarytext salarydescription compensationrange payrate salaryoffered
    remuneration salario sueldo retribucion rangosalarial gehalt gehaltsspanne lohn vergutung salaire remunerationbrute wynagrodzenie
    pensja widelki salaris stipendio retribuzione remuneracao lon 薪资 薪水 薪酬 工资 薪资范围`,
  pay_low: `paylow salarymin minsalary salaryfrom minimumsalary minamount salarylow lowsalary paymin minpay payfrom minimumpay compensationmin
    salaryminimum mincompensation salariominimo gehaltmin salairemin wynagrodzenieod 最低薪资`,
  pay_high: `payhigh salarymax maxsalary salaryto maximumsalary maxamount salaryhigh highsalary paymax maxpay payto maximumpay compensationmax
    salarymaximum maxcompensation salariomaximo gehaltmax salairemax wynagrodzeniedo 最高薪资`,
  pay_middle: "medsalary mediansalary",
  pay_year:
    "salaryyearavg annualsalary yearlysalary salaryannual salaryperyear annualpay salarioanual salarioanualbruto jahresgehalt salaireannuel 年薪",
  pay_month: "monthlysalary salarymonthly salarypermonth salariomensual monatsgehalt salairemensuel 月薪",
  pay_hour: "hourlyrate hourlywage hourlypay salaryhouravg salaryperhour payperhour stundenlohn 时薪",
  pay_currency:
    "salarycurrency currency currencycode paycurrency compensationcurrency moneda wahrung devise waluta 货币",
  pay_period: `payperiod salaryperiod salaryinterval interval salaryunit payunit payfrequency salarytype salaryrate paytype unittext
    compensationinterval periodo zeitraum`,
  workplace: `workplacetype workplace workmode workmodel workarrangement workingmodel locationtype joblocationtype remotetype remotestatus
    remotepolicy remoteoption modalidad modalidaddetrabajo modalidadtrabajo arbeitsmodell modedetravail trybpracy werkmodel modalita 办公方式
    工作方式`,
  remote: `remote isremote remoteallowed remotework remoteok fullyremote telecommuting telecommute workfromhome jobworkfromhome wfh homeoffice
    remotefriendly teletrabajo teletravail pracazdalna zdalna distans 远程 是否远程 remoteratio`,
  hybrid: "hybrid ishybrid hibrido",
  contract: `contracttype typeofcontract employmenttype typeofemployment jobtype worktype formattedworktype positiontype
    employmentcontract jobscheduletype employment contract tipocontrato tipodecontrato tipodecontratacion contrato vertragsart
    anstellungsart beschaftigungsart typecontrat typedecontrat contrat rodzajumowy typumowy umowa contractvorm dienstverband
    tipocontratto tipodicontratto contratto anstallningsform 合同类型 工作性质 雇佣类型`,
  seniority: `seniority senioritylevel experiencelevel formattedexperiencelevel joblevel careerlevel level levels requiredexperience
    nivel nivelexperiencia karrierestufe erfahrungsstufe niveau niveauexperience poziom poziomstanowiska ervaringsniveau 职级 级别`,
  degree: `educationlevel requirededucation education degree degreerequired minimumeducation minimumdegree educationrequirements formacion
    nivelestudios estudios abschluss bildungsabschluss formation diplome niveauetudes niveaudetudes wyksztalcenie opleidingsniveau 学历
    学历要求`,
  years: `yearsmin yearsofexperience yearsexperience experienceyears minexperience minimumexperience minyears minyearsexperience minyearsofexperience
    experiencerequired experience anosexperiencia anosdeexperiencia berufserfahrung anneesexperience doswiadczenie werkervaring 工作年限
    经验 工作经验 经验要求`,
  sector:
    "sector industry companyindustry jobindustry industries branche secteur secteuractivite branza settore setor bransch rubro 行业",
  language: "language lang joblanguage languagecode idioma sprache langue jezyk taal lingua sprak 语言",
  visa: "visasponsorship visasponsor sponsorsvisa offersvisasponsorship visasupport visa sponsorship",
  relocation: "relocation relocationassistance relocationpackage relocationsupport offersrelocation",
  equity: "equity offersequity hasequity"
} as const;

/** A field of a posting that a column may hold: what `--map field=Column` takes. */
export type ColumnField = keyof typeof columnNames;
