/**
 * Roles by their usual short name, each with other names for the same job, in lower case and singular.
 * Names that are made of a field of work and a head ("data engineer") need no entry here unless they have other names.
 */
export const roleNames: Readonly<Record<string, string>> = {
  "software engineer":
    "swe, sde, software developer, software development engineer, software engineering, software development, application developer, applications developer, application engineer developer, softwareentwickler, softwareentwicklerin, softwareingenieur, software ingenieur, développeur logiciel, ingénieur logiciel, développeur, desarrollador de software, ingeniero de software, programador, desarrollador, 软件工程师, 软件开发工程师, 研发工程师, 开发工程师, 程序员, entwickler, developer, programmer, coder, hacker, computer programmer, programmer analyst, analista programador, application development, applications development, softwareentwicklung, développement logiciel",
  "backend engineer":
    "backend developer, backend software engineer, backend, backend development, backend web developer, backendentwickler, server engineer, api developer, api engineer, 后端, 后端开发, 后端工程师, 服务端开发, 后台开发",
  "frontend engineer":
    "frontend developer, frontend, frontend development, frontend software engineer, frontend web developer, frontend web engineer, frontendentwickler, ui engineer, ui developer, web ui engineer, web ui developer, html developer, css developer, 前端, 前端开发, 前端工程师",
  "full-stack engineer":
    "full-stack developer, full-stack, full-stack development, full-stack software engineer, full-stack web developer, full-stack web engineer, 全栈, 全栈工程师, 全栈开发",
  "mobile engineer":
    "mobile developer, mobile software engineer, mobile, mobile development, app development, mobile app development, app developer, mobile app developer, mobile application developer, ios android engineer, ios android developer, android ios engineer, android ios developer, ios and android engineer, ios and android developer, android and ios developer, android and ios engineer, 移动端开发, 客户端开发, 客户端工程师, app developer, app entwickler",
  "ios engineer":
    "ios developer, ios software engineer, ios mobile engineer, ios mobile developer, ios app developer, ios",
  "android engineer":
    "android developer, android software engineer, android mobile engineer, android mobile developer, android app developer, android, 安卓开发",
  "web developer":
    "web engineer, webentwickler, webentwicklerin, web application developer, web application engineer, web software engineer, desarrollador web, développeur web, web programmer, webmaster, web development, développement web",
  "web designer": "webdesigner",
  "site reliability engineer":
    "sre, site reliability, site reliability developer, sre engineer, site reliability engineering, devops sre, sre devops, 站点可靠性工程师",
  "devops engineer":
    "devops, devops developer, devops software engineer, devops infrastructure engineer, devops systems engineer, ingénieur devops, devops specialist, 运维工程师, 运维, 运维开发",
  "devsecops engineer": "devsecops",
  "platform engineer":
    "platform developer, platform software engineer, cloud platform engineer, plattformingenieur, ingénieur plateforme, ingeniero de plataforma",
  "infrastructure engineer": "infrastructure developer, infrastructure software engineer, infrastructure",
  "cloud engineer":
    "cloud developer, cloud infrastructure engineer, cloud operations engineer, cloud software engineer, cloudops engineer, aws engineer, aws cloud engineer, azure engineer, azure cloud engineer, gcp engineer, kubernetes engineer",
  "cloud architect":
    "aws architect, azure architect, gcp architect, cloud solutions architect, aws solutions architect, azure solutions architect, cloud infrastructure architect",
  "systems engineer":
    "system engineer, linux systems engineer, linux engineer, unix engineer, ingénieur système, ingénieur systèmes",
  "systems administrator":
    "sysadmin, system administrator, systems admin, linux administrator, linux systems administrator, linux sysadmin, unix administrator, systemadministrator, systemadministratorin, administrateur système, administrador de sistemas, windows administrator, it administrator, it systems administrator, it specialist sysadmin",
  "network engineer":
    "ingénieur réseau, ingeniero de redes, netzwerkadministrator, 网络工程师, netzwerkingenieur, netzwerktechniker, ingeniero de red",
  "database administrator": "dba, database admin, datenbankadministrator, sql dba, oracle dba, mysql dba, postgres dba",
  "database engineer": "database developer, sql developer, datenbankentwickler",
  "embedded software engineer":
    "embedded engineer, embedded developer, embedded software developer, embedded systems engineer, embedded systems developer, embedded software entwickler, embedded systems software engineer, 嵌入式工程师, 嵌入式软件工程师, 嵌入式开发",
  "firmware engineer": "firmware developer, embedded firmware engineer, firmware software engineer",
  "hardware engineer": "hardware developer, hardwareentwickler",
  "data center hardware engineer": "datacenter hardware engineer",
  "game developer":
    "gameplay programmer, game programmer, game engineer, games programmer, games developer, gameplay engineer, game client developer, unity developer, unity engineer, unreal developer, unreal engine developer, game software engineer, game development, video game development, 游戏开发, 游戏开发工程师, 游戏客户端, spieleentwickler, spieleentwicklerin, développeur de jeux, développeur jeux vidéo, desarrollador de videojuegos",
  "qa engineer":
    "qa, quality assurance, quality engineer, quality assurance engineer, sdet, qa tester, tester, software tester, test engineer, software test engineer, qa analyst, quality assurance analyst, qa automation engineer, test automation engineer, automation test engineer, automation qa engineer, software development engineer in test, software engineer in test, qa specialist, qa software engineer, qa test engineer, software quality engineer, software quality assurance engineer, qa developer, softwaretester, testingenieur, testeur, ingénieur qa, 测试工程师, 测试开发, 测试开发工程师",
  "security engineer":
    "security software engineer, information security engineer, cybersecurity engineer, infosec engineer, it security engineer, security developer, security specialist, information security specialist, cybersecurity specialist, security expert, it specialist infosec, it cybersecurity specialist, ingénieur sécurité, ingénieur cybersécurité, 安全工程师, security",
  "application security engineer": "appsec engineer, software security engineer",
  "product security engineer": "product security",
  "cloud security engineer": "infrastructure security engineer",
  "security analyst":
    "information security analyst, cybersecurity analyst, soc analyst, security operations analyst, it security analyst, analista de ciberseguridad, analyste cybersécurité, analyste sécurité",
  "security researcher":
    "security research engineer, vulnerability researcher, malware researcher, malware analyst, threat researcher, reverse engineer, vulnerability engineer",
  "penetration tester":
    "pen tester, pentester, penetration testing engineer, ethical hacker, offensive security engineer, offensive security consultant",
  "red teamer":
    "red team engineer, red team operator, red team specialist, red team, red team researcher, red team analyst",
  "ai red teamer":
    "ai red team engineer, ai red team specialist, ai red teaming specialist, ai red team, llm red teamer, ai red teaming engineer, ai safety red teamer",
  "detection engineer": "threat detection engineer, detection and response engineer",
  "security architect": "cybersecurity architect, information security architect, enterprise security architect",
  "chief information security officer": "ciso",
  "machine learning engineer":
    "mle, ml engineer, ai ml engineer, ml ai engineer, machine learning developer, machine learning software engineer, machine learning, ml, machine learning engineering, ml software engineer, ml developer, ai and ml engineer, machine learning ai engineer, ai machine learning engineer, artificial intelligence and machine learning engineer, deep learning engineer, neural network developer, neural network engineer, ingénieur machine learning, 机器学习工程师, 深度学习工程师, 机器学习算法工程师, ingénieur apprentissage automatique, ingénieur en apprentissage automatique, ingeniero de aprendizaje automático, ingeniero de machine learning",
  "ai engineer":
    "ai developer, ai software engineer, artificial intelligence engineer, applied ai engineer, ai application engineer, ai application developer, ki entwickler, ki ingenieur, ingénieur ia, ingénieur en intelligence artificielle, ingeniero de ia, ai full-stack engineer, full-stack ai engineer, ai product engineer, 人工智能工程师, ai 工程师, ai工程师, ai 应用开发工程师, ai应用开发, ai specialist, ai expert, ai, ingeniero de inteligencia artificial, ingeniera de ia, ingeniera de inteligencia artificial, ki softwareentwickler, développeur ia, desarrollador de ia",
  "llm engineer":
    "large language model engineer, llm developer, genai engineer, generative ai engineer, generative ai developer, genai developer, llm application engineer, llm application developer, 大模型工程师, 大模型算法工程师, 大模型应用开发, 大模型应用开发工程师, rag engineer, ai agent engineer, agent engineer, agentic ai engineer, ai agent developer, agent developer, ai agent builder",
  "llm integrator":
    "llm integration engineer, llm integration specialist, llm integration developer, genai integrator, intégrateur llm, integrador de llm, integrador llm",
  "ai integration specialist":
    "ai integration engineer, ai integrator, ai integration consultant, ai business integration specialist, ai integration lead, ai implementation specialist, ai implementation engineer, ai automation specialist, ai automation engineer, ai adoption specialist, ki integrationsspezialist, ki integrator, spécialiste intégration ia, spécialiste en intégration ia, intégrateur ia, especialista en integración de ia, integrador de ia",
  "prompt engineer":
    "prompt designer, prompt writer, prompt specialist, prompt developer, llm prompt engineer, ai prompt engineer, prompter, 提示词工程师, prompt engineering",
  "ai solutions architect":
    "ai architect, machine learning architect, ml architect, genai architect, generative ai architect, genai solutions architect, generative ai solutions architect, llm architect, ml solutions architect, ai ml architect, ai ml solutions architect, ai agent architect, ai systems architect, ai platform architect, ki lösungsarchitekt, architecte solutions ia, architecte ia, arquitecto de soluciones de ia, arquitecto de ia, arquitecta de ia",
  "ai solutions engineer": "ai sales engineer, ai pre-sales engineer",
  "llm operations engineer":
    "llmops engineer, llmops, llm ops engineer, llm platform engineer, llm infrastructure engineer, llm inference engineer, inference engineer",
  "mlops engineer":
    "mlops, ml ops engineer, machine learning operations engineer, ml operations engineer, mlops developer, mlops and ai platform engineer, ai operations engineer, aiops engineer, ml devops engineer",
  "ml platform engineer":
    "machine learning platform engineer, ml infrastructure engineer, machine learning infrastructure engineer, ai platform engineer, ai infrastructure engineer, ml systems engineer, machine learning systems engineer, ml infra engineer, ai infra engineer, ml plattform ingenieur, ki plattform ingenieur, ingénieur plateforme ml, ingénieur plateforme ia, ingeniero de plataforma ml, ingeniero de plataforma de ia",
  "machine learning performance engineer": "ml performance engineer",
  "data engineer":
    "data developer, data software engineer, big data engineer, big data developer, data pipeline engineer, etl developer, etl engineer, data warehouse engineer, data warehouse developer, data platform engineer, data infrastructure engineer, dataops engineer, data engineering, hadoop developer, spark developer, hadoop engineer, dateningenieur, ingénieur data, data ingenieur, ingeniero de datos, 数据工程师, 数据开发, 大数据开发, 大数据开发工程师, 大数据工程师, 数据仓库工程师, dateningenieurin, ingénieur de données, ingeniera de datos, ingénieur données",
  "feature engineer": "feature engineering engineer, data and feature engineer, ml feature engineer",
  "analytics engineer": "analytics developer",
  "data scientist":
    "data science, data science engineer, decision scientist, product data scientist, data scientist engineer, machine learning data scientist, data science specialist, scientifique des données, científico de datos, 数据科学家, datenwissenschaftler",
  "data analyst":
    "data analytics, data analytics specialist, data expert, product analyst data, analytics analyst, analista de datos, analyste de données, datenanalyst, datenanalystin, 数据分析师, 数据分析, data analysis, reporting analyst",
  "business intelligence analyst": "bi analyst, business intelligence specialist, business intelligence",
  "business intelligence engineer":
    "bi engineer, bi developer, business intelligence developer, power bi developer, tableau developer",
  "data architect": "big data architect, data warehouse architect, data solutions architect, data platform architect",
  "data quality analyst": "data quality engineer, data quality specialist",
  "data steward": "data governance analyst, data governance specialist",
  "data governance lead": "data governance manager, head of data governance, chief data officer",
  "research scientist": "research scientist ai, scientist, researcher",
  "machine learning researcher":
    "applied ml researcher, ml researcher, machine learning research scientist, ml research scientist, machine learning scientist, ml scientist, deep learning researcher, deep learning scientist, deep learning research scientist, applied machine learning researcher, applied machine learning scientist, applied ml scientist, ai researcher, ai research scientist, artificial intelligence researcher, 算法研究员, chercheur en apprentissage automatique, chercheur en machine learning, investigador en aprendizaje automático, investigador de aprendizaje automático",
  "ai scientist": "applied ai scientist",
  "applied scientist": "applied research scientist, applied researcher",
  "research engineer":
    "ai research engineer, ml research engineer, machine learning research engineer, r&d engineer, research and development engineer, applied research engineer, ingénieur r&d, ingénieur de recherche",
  "research software engineer":
    "scientific software engineer, scientific software developer, scientific programmer, research software developer",
  "computer vision engineer":
    "computer vision developer, computer vision software engineer, computer vision algorithm engineer, cv engineer, perception engineer, 视觉算法工程师, 计算机视觉工程师, 图像算法工程师",
  "computer vision researcher": "computer vision scientist, computer vision research scientist",
  "nlp engineer":
    "natural language processing engineer, nlp developer, nlp software engineer, speech engineer, speech recognition engineer, 自然语言处理工程师, nlp 算法工程师, nlp算法工程师",
  "nlp researcher": "nlp scientist, nlp research scientist, computational linguist",
  "algorithm engineer": "algorithm developer, algorithms engineer, 算法工程师, 算法",
  "search engineer":
    "search developer, search relevance engineer, search software engineer, recommendation engineer, ranking engineer, 搜索算法工程师, 推荐算法工程师",
  "robotics engineer":
    "robotics software engineer, robotics developer, roboticist, 机器人工程师, robotikingenieur, robotikingenieurin, ingénieur robotique, ingénieur en robotique, ingeniero de robótica",
  "quantitative developer":
    "quant developer, quantitative engineer, quant engineer, algorithmic trading engineer, algo developer, trading engineer, trading systems developer",
  "quantitative researcher": "quant researcher, quant, quantitative analyst, quant analyst, 量化研究员",
  "blockchain engineer":
    "blockchain developer, smart contract engineer, smart contract developer, solidity developer, solidity engineer, web3 developer, web3 engineer, ethereum developer, crypto engineer, blockchain software engineer, protocol engineer, blockchain protocol engineer, 区块链工程师, 区块链开发, 智能合约工程师, 智能合约开发工程师, 区块链开发工程师, 合约开发, rust 区块链",
  "ai risk lead":
    "ai risk manager, ai risk and compliance lead, ai risk officer, ai risk analyst, ai risk specialist, leiter ki risiko, ki risikomanager, responsable risques ia, responsable de riesgos de ia",
  "ai compliance lead":
    "ai compliance manager, ai compliance officer, ai compliance specialist, ai compliance analyst, ki compliance beauftragter, ki compliance manager, responsable conformité ia, responsable de cumplimiento de ia",
  "ai governance lead":
    "ai governance manager, ai governance specialist, ai governance officer, ai governance analyst, ai policy manager, ai policy lead, ai policy analyst, responsible ai lead, responsible ai manager, responsible ai specialist, ai ethicist, ai ethics lead, ai ethics officer, ai ethics specialist, head of ai governance, ki beauftragter, leiter ki governance, responsable gouvernance ia, responsable de gobernanza de ia",
  "ai safety researcher": "alignment researcher, ai alignment researcher, ai safety engineer, ai safety scientist",
  "ai project manager":
    "ai programme manager, ai program manager, ai technical program manager, machine learning project manager, machine learning program manager, ml program manager, ki projektleiter, ki projektmanager, chef de projet ia, jefe de proyecto de ia, jefe de proyectos de ia",
  "ai product manager":
    "machine learning product manager, ml product manager, genai product manager, generative ai product manager, llm product manager, ai product owner, ai product lead, ai 产品经理, ai产品经理, chef de produit ia, ki produktmanager, gerente de producto de ia, responsable produit ia",
  "ai strategist":
    "ai consultant, ai advisor, ai strategy consultant, ai transformation lead, ai transformation manager, machine learning consultant",
  "ai trainer":
    "ai tutor, ai training specialist, llm trainer, ai teacher, rlhf specialist, ai writing evaluator, ai content writer",
  "ai evaluator":
    "ai evaluation specialist, human evaluator, llm evaluator, ai quality evaluator, search quality rater, search quality evaluator, ai rater, llm evaluation engineer, ai evaluation engineer, ai qa specialist, ai response evaluator, ai quality analyst, ai output reviewer, ai reviewer, ai qa, ai quality reviewer, ki prüfer, ki prüferin, évaluateur ia, évaluatrice ia, evaluador de ia, evaluadora de ia",
  "data annotator":
    "data annotation specialist, data labeler, data labeller, data labeling specialist, data labelling specialist, annotator, data annotation, labeler, data tagger, data annotation analyst, data labeling analyst, image annotator, 数据标注, 数据标注员, annotateur de données, datenannotator, datenannotatorin, anotador de datos, anotadora de datos",
  "content reviewer":
    "reviewer, content moderator, content moderation specialist, ai content reviewer, trust and safety analyst, trust and safety specialist, code reviewer",
  "ux writer":
    "ux content designer, content designer, content strategist ux, conversational designer, conversation designer, conversation writer, conversational ux designer, microcopy writer, ai ux writer, conversational ai designer, ux redakteur, ux redakteurin, rédacteur ux, rédactrice ux, redactor ux, redactora ux",
  "technical writer":
    "documentation engineer, documentation specialist, technical documentation writer, technical content writer, documentation writer, technischer redakteur, technische redakteurin, rédacteur technique, technical author, technical content creator, technical editor, redactor técnico, redactora técnica",
  "content writer":
    "writer, copywriter, content creator, blogger, content marketer, rédacteur web, redactor, texter, content editor, content specialist, content producer",
  "content strategist": "content manager, content lead",
  editor: "managing editor, copy editor, news editor, journalist, reporter, redakteur, redakteurin, rédacteur",
  translator: "traductor, traducteur, traductrice, übersetzer, interpreter, 翻译",
  "localisation specialist":
    "localization specialist, localisation manager, localization manager, localization engineer, localisation engineer, localization project manager, localisation project manager, localization coordinator, localisation lead, localization lead, post editor, machine translation specialist, lokalisierungsspezialist, lokalisierungsspezialistin, spécialiste en localisation, especialista en localización",
  "video editor":
    "videographer, video producer, video specialist, video content creator, ai video editor, ai video producer, ai video creator, motion designer video, video creator, videoeditor, videoeditorin, monteur vidéo, monteuse vidéo",
  "motion designer":
    "motion graphics designer, animator, motion graphics artist, 2d animator, 3d animator, gameplay animator",
  "3d artist": "game artist, vfx artist, technical artist, 2d artist, concept artist, environment artist, artist",
  "product manager":
    "pm, product owner, product management, technical product manager, product lead, product, chef de produit, jefe de producto, produktmanager, produktmanagerin, produktmanagement, responsable produit, product manager owner, product specialist, 产品经理, 产品",
  "group product manager": "gpm",
  "project manager":
    "project lead, project coordinator, project management, it project manager, technical project manager, software project manager, projektmanager, projektmanagerin, projektleiter, projektleiterin, chef de projet, cheffe de projet, jefe de proyecto, jefa de proyecto, gestor de proyectos, 项目经理",
  "program manager": "programme manager, program lead, programme lead, program management",
  "technical program manager": "tpm, technical programme manager, engineering program manager",
  "delivery manager": "service delivery manager, delivery lead, agile delivery manager, technical delivery manager",
  "release manager": "release engineer, build engineer, build and release engineer, release lead",
  "scrum master": "agile coach, scrummaster, agile lead",
  "product designer":
    "product design, ux product designer, senior designer product, digital designer, digital product designer, ui ux product designer",
  "ux designer":
    "ux ui designer, ux, ux ui, user experience designer, interaction designer, ui designer, user interface designer, ui ux designer, ux architect, ui and ux designer, ux and ui designer, designer ux, usability engineer, interface designer, experience designer, web and ux designer, 交互设计师, ui 设计师, ui设计师, ui设计, ux engineer designer",
  "ux engineer":
    "ux developer, design engineer ux, ui ux developer, ux ui developer, design technologist, ux ui engineer, ux frontend engineer, creative technologist, creative developer",
  "ux researcher": "user researcher, ux research, user experience researcher, design researcher, product researcher",
  "graphic designer":
    "visual designer, brand designer, grafikdesigner, graphiste, diseñador gráfico, marketing designer, communication designer, visual artist, 平面设计师, 平面设计",
  designer: "design, creative designer, design lead",
  "solutions architect":
    "solution architect, solutions architecture, customer solutions architect, technical architect, enterprise architect, integration architect",
  "software architect":
    "application architect, systems architect, java architect, backend architect, softwarearchitekt, frontend architect",
  "solutions engineer":
    "solution engineer, customer engineer, customer solutions engineer, technical solutions engineer, field solutions engineer, solutions consultant, solution consultant",
  "sales engineer":
    "pre-sales engineer, presales engineer, pre-sales consultant, pre-sales solutions engineer, sales solutions engineer, pre-sales architect, 售前工程师, technical sales engineer, sales systems engineer",
  "implementation engineer":
    "implementation specialist, implementation consultant, integration engineer, integration specialist, integration developer, onboarding engineer, implementation manager, customer integration engineer, onboarding specialist, deployment engineer, deployment specialist",
  "ai deployment engineer": "ai forward deployed engineer",
  "forward deployed engineer": "field engineer software, forward deployed ai engineer, fde",
  "forward deployed software engineer": "fdse",
  "deployment strategist": "forward deployed strategist",
  "customer success manager":
    "csm, customer success, customer success specialist, client success manager, customer success lead, customer success associate, customer success representative",
  "customer success engineer": "technical customer success manager",
  "support engineer":
    "technical support engineer, customer support engineer, technical support, technical support specialist, support specialist, application support engineer, client support engineer, product support engineer, it support engineer, support, support developer, support analyst, technical support analyst, support technician, technical support technician, 技术支持, 技术支持工程师, developer support engineer",
  "customer support specialist":
    "customer support, customer support representative, customer service representative, customer service agent, customer support agent, customer experience specialist, customer service, customer care agent, kundenservice, kundenbetreuer, kundenberater, agente de atención al cliente, atención al cliente, teleoperador, téléconseiller, 客服, customer care, customer service advisor, customer support lead, customer service specialist",
  "it support specialist":
    "it support, it technician, help desk technician, help desk, helpdesk technician, service desk analyst, desktop support, desktop support technician, it support technician, technicien support, técnico informático, it specialist, it engineer, it systems engineer, it operations specialist, information technology specialist, informatiker",
  "technical account manager": "tam, customer success account manager",
  "account executive": "ae, enterprise account executive, commercial account executive, mid market account executive",
  "account manager":
    "key account manager, client manager, client partner, territory account manager, account director, account lead, account specialist, gestor de cuentas, responsable de clientèle",
  "sales development representative":
    "sdr, bdr, business development representative, sales development, lead generation specialist",
  "sales representative":
    "sales, sales associate, sales executive, sales rep, salesperson, sales specialist, sales person, sales consultant, sales agent, commercial, vendeur, vendeuse, vendedor, vendedora, vendedor especializado, verkäufer, verkäuferin, vertriebsmitarbeiter, vertriebler, dependiente, dependienta, comercial, representante comercial, agente comercial, conseiller de vente, conseillère de vente, 销售, 销售代表, inside sales representative, account sales representative, sales advisor",
  "sales manager":
    "regional sales manager, area sales manager, vertriebsleiter, sales lead, sales team lead, jefe de ventas, responsable commercial, 销售经理, key sales manager",
  "sales operations analyst":
    "sales operations, sales operations manager, sales ops, revenue operations manager, revenue operations analyst, revenue operations, revops",
  "business developer":
    "business development manager, business development, bizdev, business development associate, business development executive, bd manager, 商务, bd, 商务拓展, responsable développement commercial, business development lead, partnerships manager, partner manager, strategic partnerships manager, partnership manager, partner lead, strategic partner lead, 商务经理",
  "marketing manager":
    "marketing lead, digital marketing manager, responsable marketing, performance marketing manager, online marketing manager, brand manager, brand marketing manager, field marketing manager, event marketing manager, integrated marketing manager, 市场经理",
  "marketing specialist":
    "marketing, marketing associate, marketing coordinator, marketer, digital marketer, digital marketing, performance marketer, digital marketing specialist, email marketer, marketing executive, chargé de marketing, marketing generalist, marketing assistant, 市场, 市场营销",
  "product marketing manager": "product marketer, product marketing, pmm, product marketing lead",
  "growth marketer":
    "growth hacker, growth marketing manager, growth, growth manager, growth lead, growth marketing lead, growth marketing, growth product manager, user acquisition manager, 增长",
  "growth engineer": "growth software engineer, growth developer",
  "seo specialist": "seo manager, seo, seo analyst, sem specialist, ppc specialist, paid media manager, seo expert",
  "social media manager":
    "social media specialist, social media, community and social media manager, social media coordinator, 新媒体运营",
  "community manager": "community lead, community specialist, community, 社区运营, community associate",
  "developer advocate":
    "developer relations, devrel, developer evangelist, developer relations engineer, technical evangelist, devrel engineer, developer relations manager, developer advocacy, developer relations advocate, community engineer, developer experience advocate, technology evangelist",
  "developer experience engineer":
    "devex engineer, developer productivity engineer, developer tools engineer, tools engineer, tools developer, tooling engineer",
  "communications manager":
    "pr manager, public relations manager, communications specialist, communications lead, public affairs specialist, communications officer, pr specialist",
  recruiter:
    "talent acquisition, talent acquisition specialist, talent acquisition partner, talent acquisition manager, technical recruiter, recruiting, recruiting coordinator, recruitment consultant, talent partner, talent manager, sourcer, recruitment specialist, recruiting manager, recruiting lead, talent acquisition lead, talent lead, recruitment manager, chargé de recrutement, personalreferent, 招聘专员, hr 招聘, talent sourcer, tech recruiter, talent specialist",
  "hr manager":
    "human resources manager, hr business partner, people manager hr, people operations manager, people partner, hr lead, people lead, responsable de recursos humanos, responsable rh, people experience manager, hrbp, people business partner",
  "hr specialist":
    "hr, human resources, human resources specialist, hr generalist, people operations, people ops, technicien rh, hr coordinator, people operations specialist, hr assistant, 人力资源, personalsachbearbeiter",
  "office manager":
    "office administrator, office assistant, workplace operations, workplace ops, workplace manager, office coordinator, workplace experience manager, facilities manager",
  "executive assistant":
    "personal assistant, ea, administrative assistant, asistente de dirección, assistante de direction, assistentin der geschäftsführung, administrative support assistant, staff assistant, virtual assistant",
  "administrative clerk":
    "auxiliar administrativo, auxiliar administrativa, administrativo, administrativa, oficial administrativo, oficial administrativa, empleado administrativo, empleado de oficina, sachbearbeiter, sachbearbeiterin, bürokaufmann, bürokauffrau, secrétaire, secretary, clerk, office clerk, data entry clerk, data entry operator, administrative officer, administrative specialist, 行政, 文员",
  "operations manager":
    "operations lead, business operations manager, ops manager, 运营经理, product operations manager, strategy and operations manager, general manager, betriebsleiter, betriebsleiterin, responsable d'exploitation, jefe de operaciones",
  "operations specialist":
    "operations, operations associate, operations analyst, operations coordinator, operations assistant, business operations, business operations associate, bizops, product operations, 运营",
  "technical operations":
    "tech ops, technical operations engineer, technical operations specialist, technical operations manager",
  "data center operations manager": "data center manager, datacenter operations manager",
  "data center technician": "datacenter technician, data center operations technician, data center engineer",
  "production engineer": "production operations engineer",
  "chief of staff": "",
  "founders associate": "founder associate, founder's associate",
  "chief executive officer":
    "ceo, geschäftsführer, geschäftsführerin, managing director, executive director, président",
  "chief technology officer":
    "cto, technical co founder, technical cofounder, technical founder, chief technical officer, cto founder, technical director, directeur technique, director técnico, 技术总监",
  "chief operating officer": "coo",
  "chief financial officer": "cfo",
  "chief product officer": "cpo",
  "chief marketing officer": "cmo",
  "chief information officer": "cio",
  "chief ai officer": "caio, chief artificial intelligence officer",
  "co-founder": "cofounder, co founder, founder, business co founder",
  "founding engineer": "founding software engineer, first engineer, founding developer, founding full-stack engineer",
  "founding designer": "founding product designer",
  "entrepreneur in residence": "eir",
  "tech lead":
    "team lead, technical lead, lead engineer, lead developer, tech leader, technical leader, teamleiter softwareentwicklung, engineering lead, development lead, lead software engineer, software team lead, 技术负责人, dev lead, lead programmer, software lead, team leader",
  "engineering manager":
    "em, software engineering manager, development manager, software development manager, engineering team manager, engineering team lead, manager of engineering, manager of software engineering, r&d manager, dev manager, 研发经理, 技术经理, software manager, engineering management",
  "site reliability engineering manager": "site reliability manager, sre manager",
  "machine learning manager":
    "machine learning engineering manager, ml manager, ai engineering manager, ml engineering manager, machine learning lead, ml lead",
  "director of engineering":
    "engineering director, director of software engineering, director of software development, development director",
  "head of engineering":
    "head of software engineering, head of development, head of software development, head of tech, head of technology, technology lead",
  "vp of engineering":
    "vice president of engineering, vp engineering, vpe, vp of software engineering, vp of technology",
  "head of product":
    "director of product, product director, director of product management, vp of product, head of product management",
  "head of design":
    "design director, director of design, vp of design, head of product design, head of ux, creative director, art director",
  "head of data":
    "director of data, director of data science, head of data science, vp of data, director of analytics, head of analytics, head of data engineering, director of data engineering, vp of data science",
  "head of ai":
    "director of ai, vp of ai, head of machine learning, director of machine learning, head of ml, head of artificial intelligence, vp of machine learning, head of ai engineering, ai lead",
  "head of marketing":
    "director of marketing, marketing director, vp of marketing, head of growth, vp of growth, director of growth",
  "head of sales": "director of sales, sales director, vp of sales, vertriebsdirektor, director comercial",
  "head of security":
    "director of security, vp of security, director of information security, head of information security",
  "head of operations": "director of operations, operations director, vp of operations",
  "head of people":
    "director of people, vp of people, head of hr, director of human resources, head of talent, hr director",
  "head of finance": "director of finance, finance director, vp of finance",
  "head of infrastructure":
    "director of infrastructure, vp of infrastructure, head of platform, director of devops, head of devops, director of platform",
  "head of customer success":
    "director of customer success, vp of customer success, head of support, head of customer support",
  "member of technical staff": "mts, technical staff, member of technical staff software",
  "product engineer": "product developer, product software engineer, product engineering",
  "automation engineer":
    "automation developer, rpa developer, automation and integration engineer, automatisierungstechniker",
  "performance engineer": "performance test engineer",
  "graphics engineer":
    "graphics programmer, graphics developer, rendering engineer, 3d engineer, 3d developer, graphics software engineer",
  "compiler engineer": "compiler developer",
  "kernel engineer": "kernel developer, linux kernel engineer, linux kernel developer",
  "distributed systems engineer": "distributed systems developer",
  "geospatial engineer": "gis developer, gis engineer, gis analyst, gis specialist, geospatial developer",
  bioinformatician:
    "bioinformatics engineer, bioinformatics scientist, bioinformatics analyst, computational biologist, bioinformatics software engineer, bioinformatics developer, computational biology scientist",
  "react developer": "react engineer, react frontend developer, react frontend engineer",
  "react native developer": "react native engineer, react native mobile developer",
  "angular developer": "angular engineer",
  "vue developer": "vue.js developer, vue engineer, vue.js engineer",
  "node.js developer": "node.js engineer",
  "typescript developer": "typescript engineer",
  "javascript developer": "javascript engineer, javascript software engineer, javascript web developer",
  "python developer":
    "python engineer, python software engineer, python backend developer, django developer, django engineer, desarrollador python, développeur python, python web developer, python programmer, python entwickler",
  "java developer":
    "java engineer, java software engineer, java entwickler, développeur java, desarrollador java, java programmer, java 开发, java开发, java 工程师, java工程师, java backend developer, java开发工程师",
  "c++ developer":
    "c++ engineer, c++ software engineer, c++ programmer, c++ entwickler, c/c++ developer, c++ software developer, c++工程师, c++开发",
  "c# developer":
    "c# engineer, .net developer, .net engineer, c# .net developer, .net software engineer, asp.net developer, .net entwickler, c# software engineer, .net c# developer, .net software developer",
  "php developer":
    "php engineer, php entwickler, développeur php, desarrollador php, laravel developer, symfony developer, php web developer, php programmer, php software engineer, développeur symfony, php开发工程师",
  "ruby on rails engineer":
    "ruby on rails developer, rails developer, rails engineer, ruby developer, ruby engineer, ruby on rails software engineer, rails software engineer, ruby software engineer, ruby on rails web developer",
  "go developer":
    "go engineer, golang developer, golang engineer, go software engineer, golang software engineer, go 工程师, golang 工程师, go开发工程师, golang开发工程师",
  "rust engineer": "rust developer, rust software engineer, rust 工程师, rust开发工程师",
  "scala developer": "scala engineer, scala software engineer",
  "elixir developer": "elixir engineer",
  "clojure developer": "clojure engineer",
  "haskell developer": "haskell engineer",
  "kotlin developer": "kotlin engineer",
  "flutter developer": "flutter engineer",
  "wordpress developer": "wordpress engineer, wordpress web developer",
  "salesforce developer": "salesforce engineer",
  "salesforce administrator": "salesforce admin",
  "sap consultant": "sap berater",
  "shopify developer": "shopify web developer",
  "business analyst":
    "it business analyst, business systems analyst, systems analyst, requirements engineer, analista de negocio, management and program analyst, program analyst, management analyst, business process analyst, business analysis",
  "financial analyst":
    "finance analyst, budget analyst, fp&a analyst, fp and a analyst, investment analyst, financial management analyst, finanzanalyst, finanzanalystin, analyste financier, analista financiero",
  "product analyst": "product data analyst",
  "marketing analyst": "marketing data analyst, growth analyst",
  "research analyst":
    "research associate, research assistant, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin",
  "risk analyst": "risk manager, credit analyst, fraud analyst, credit risk analyst, risk specialist",
  "compliance officer": "compliance manager, compliance specialist, compliance analyst, compliance, compliance lead",
  accountant:
    "buchhalter, buchhalterin, comptable, contable, bookkeeper, accounting manager, finanzbuchhalter, administrativo contable, administrativa contable, empleado de contabilidad, accounts payable specialist, accounting specialist, 会计, staff accountant, accounting",
  "finance manager": "financial controller, controller, finance lead, finance business partner",
  "finance specialist": "finance, finance associate",
  auditor: "internal auditor, it auditor",
  "tax specialist": "asesor fiscal, tax advisor, tax manager, tax accountant, steuerberater",
  lawyer:
    "counsel, legal counsel, attorney, general counsel, rechtsanwalt, avocat, juriste, jurist, general attorney, trial attorney, product counsel, abogado, abogada, corporate counsel, legal, commercial counsel, regulatory counsel, patent attorney",
  paralegal: "paralegal specialist, legal assistant",
  "data protection officer": "privacy officer, dpo, privacy manager, datenschutzbeauftragter",
  "privacy engineer": "",
  "procurement specialist":
    "procurement manager, buyer, purchaser, contract specialist, einkäufer, einkäuferin, acheteur, acheteuse, procurement analyst, purchasing manager, technischer einkäufer, purchasing specialist, acquisition specialist, 采购",
  "supply chain manager":
    "supply chain analyst, supply chain planner, logistics manager, logistics planner, logistics coordinator, disponent, demand planner",
  consultant:
    "berater, beraterin, technology consultant, it consultant, technical consultant, management consultant, consultor, senior consultant technology, software consultant, unternehmensberater, unternehmensberaterin",
  strategist: "strategy manager, strategy associate, strategy consultant, strategy lead",
  teacher:
    "instructor, lecturer, professor, tutor, lehrer, lehrerin, enseignant, maestro, maestra, profesor, profesora, docente, professeur, trainer, coding instructor, 老师, 讲师, dozent, dozentin",
  "instructional designer":
    "curriculum developer, learning designer, curriculum designer, instructional design specialist, curriculum architect, curriculum engineer",
  "training specialist":
    "training manager, learning and development manager, learning and development specialist, corporate trainer",
  "postdoctoral researcher": "postdoc, post doc, postdoctoral fellow, postdoctoral associate, research fellow",
  "phd student": "doctorant, doctorante, doktorand, doktorandin, phd candidate, phd researcher, phd intern, thèse",
  "mechanical engineer":
    "mechanical design engineer, maschinenbauingenieur, ingénieur mécanique, ingeniero mecánico, ingénieur mécanicien, 机械工程师, konstrukteur, konstrukteurin",
  "electrical engineer":
    "elektroingenieur, ingénieur électrique, ingeniero eléctrico, electrical design engineer, ingénieur électricien",
  "electronics engineer":
    "electronic engineer, ingénieur électronique, electronic design engineer, electronics design engineer, 电子工程师",
  "chip design engineer":
    "asic engineer, asic design engineer, rtl engineer, silicon engineer, physical design engineer, design verification engineer, vlsi engineer, ic design engineer",
  "fpga engineer": "fpga developer, fpga design engineer, fpga acceleration engineer",
  "rf engineer": "",
  "controls engineer": "control engineer, control systems engineer, plc programmer, plc engineer, sps programmierer",
  "manufacturing engineer":
    "process engineer, industrial engineer, production engineer manufacturing, ingénieur production, ingénieur process, ingénieur industriel, ingeniero industrial, prozessingenieur, 工艺工程师",
  "civil engineer":
    "bauingenieur, ingénieur génie civil, ingénieur travaux, conducteur de travaux, structural engineer, ingeniero de caminos, bauleiter, bauleiterin, jefe de obra",
  "project engineer": "projektingenieur, ingeniero de proyectos, ingénieur projet",
  "field service technician":
    "servicetechniker, servicetechnikerin, servisní technik, service technician, field technician, field service engineer, field engineer, kundendiensttechniker, technicien de maintenance, technicien itinérant, service engineer, wartungstechniker, mechatroniker, mechatronikerin",
  "maintenance technician":
    "maintenance engineer, técnico de mantenimiento, instandhalter, maintenance mechanic, empleado de mantenimiento, oficial de mantenimiento, personal de mantenimiento",
  "engineering technician":
    "electronics technician, electronic technician, technician, techniker, technicien, technicienne",
  "safety programme lead": "safety program lead, safety program manager, safety programme manager",
  "safety engineer": "functional safety engineer, system safety engineer",
  "validation engineer": "verification engineer, verification and validation engineer",
  "application engineer": "field application engineer, applications engineer, applikationsingenieur",
  "quality manager":
    "qualitätsmanager, qualitätsingenieur, ingénieur qualité, responsable qualité, técnico de calidad, quality control engineer, quality specialist",
  electrician:
    "elektriker, elektrikerin, elektroniker, elektronikerin, électricien, électricienne, electricista, oficial electricista, elektroinstallateur, electromecánico, electromecánica, oficial electromecánico",
  mechanic:
    "mechaniker, mechanikerin, mécanicien, mecánico, mecánica, kfz mechatroniker, industriemechaniker, schlosser, mecánico de vehículos, chapista",
  welder: "soldador, soldadora, soudeur, schweißer, soldadores",
  plumber: "fontanero, fontanera, plombier, installateur, anlagenmechaniker",
  carpenter: "carpintero, carpintera, menuisier, tischler, schreiner, charpentier",
  bricklayer: "albañil, albañila, maçon, maurer, albañilería, oficial albañil",
  "construction worker":
    "peón de la construcción, peón construcción, obrero de la construcción, bauhelfer, ferrallista, encofrador",
  painter: "pintor, pintora, maler, peintre",
  "machine operator":
    "operador de máquina, operadora de máquina, maschinenbediener, maschinenführer, opérateur, machinist, operador, cnc operator, operario de máquina, tornero, fresador, conducteur de ligne, fräser, dreher, opérateur de production, zerspanungsmechaniker",
  "production worker":
    "peón industrial, produktionshelfer, produktionsmitarbeiter, produktionsmitarbeiterin, operario de producción, operaria de producción, peón de la industria, opérateur polyvalent, ouvrier, factory worker, assembler, montador, montadora, operario, operaria, peón, agent de production, monteur, peon",
  "warehouse worker":
    "mozo de almacén, moza de almacén, mozo almacén, lagermitarbeiter, fachkraft für lagerlogistik, carretillero, carretillera, préparateur de commandes, cariste, warehouse associate, picker, packer, kommissionierer, magasinier, peón del almacén, staplerfahrer, warehouse operative, lagerist, responsable almacén, jefe de almacén, conductor operador de carretilla elevadora",
  "truck driver":
    "conductor de camión, conductora de camión, camionero, lkw fahrer, berufskraftfahrer, chauffeur poids lourd, conducteur poids lourd, conductor camion, driver, conductor, chauffeur, fahrer, conducteur, conductor de vehículo, kraftfahrer",
  "delivery driver":
    "repartidor, repartidora, livreur, auslieferungsfahrer, zusteller, chauffeur livreur, courier, conductor repartidor",
  "bus driver": "conductor de autobús, busfahrer, conducteur de bus, conductora de autobús",
  cleaner:
    "limpiador, limpiadora, personal de limpieza, operario de limpieza, operaria de limpieza, reinigungskraft, agent de nettoyage, agent d'entretien, peón de limpieza, camarera de pisos, housekeeper, camarero de pisos, janitor, empleado de limpieza, agent de propreté",
  cook: "cocinero, cocinera, koch, köchin, cuisinier, cuisinière, chef, jefe de cocina, chef de cuisine, ayudante de cocina, ayudante cocina, pinche de cocina, commis de cuisine, küchenhilfe, sous chef, chef de partie, kitchen porter, pizzero",
  waiter:
    "camarero, camarera, serveur, serveuse, kellner, kellnerin, waitress, barista, bartender, barman, ayudante de camarero, servicekraft, personal de sala",
  baker: "panadero, panadera, boulanger, bäcker, pastelero, pâtissier, konditor, confitero",
  butcher: "carnicero, carnicera, boucher, metzger, fleischer",
  receptionist:
    "recepcionista, réceptionniste, empfangsmitarbeiter, recepcionista telefonista, rezeptionist, front desk agent, hôtesse d'accueil, agent d'accueil",
  "shop assistant":
    "dependiente de comercio, dependienta de comercio, asistente de tienda, cajero, cajera, verkaufsmitarbeiter, cashier, hôte de caisse, hôtesse de caisse, retail associate, store associate, reponedor, reponedora, employé libre service, employé polyvalent, caissier, caissière, 店员",
  "store manager":
    "filialleiter, responsable de magasin, encargado de tienda, shop manager, marktleiter, directeur de magasin, retail manager, responsable tienda",
  hairdresser: "peluquero, peluquera, coiffeur, coiffeuse, friseur, friseurin, esteticista",
  gardener: "jardinero, jardinera, jardinier, gärtner, paysagiste, peón de jardinería",
  "farm worker":
    "peón agrícola, trabajador agrícola, ouvrier agricole, erntehelfer, peón ganadero, operario agrícola, tractorista, pastor, operario de explotación ganadera",
  "security guard":
    "vigilante de seguridad, vigilante, agent de sécurité, sicherheitsmitarbeiter, guard, security officer, controlador de accesos",
  nurse:
    "enfermero, enfermera, krankenschwester, krankenpfleger, pflegefachkraft, pflegefachfrau, pflegefachmann, infirmier, infirmière, registered nurse, enfermero de cuidados generales, gesundheits und krankenpfleger",
  "nursing assistant":
    "auxiliar de enfermería, auxiliar enfermería, aide soignant, aide soignante, pflegehelfer, gerocultor, gerocultora, auxiliar de geriatría, pflegehilfskraft, cuidador, cuidadora, caregiver, altenpfleger, asistente domiciliario, auxiliar de ayuda a domicilio, aide à domicile, técnico en cuidados auxiliares de enfermería",
  physician:
    "médico, médica, arzt, ärztin, médecin, medical doctor, assistenzarzt, médico general, facharzt, oberarzt, doctor",
  physiotherapist: "fisioterapeuta, physiotherapeut, kinésithérapeute, physical therapist",
  "occupational therapist": "terapeuta ocupacional, ergotherapeut, ergothérapeute",
  psychologist: "psicólogo, psicóloga, psychologe, psychologin, psychologue, therapist",
  pharmacist: "farmacéutico, farmacéutica, apotheker, apothekerin, pharmacien",
  dentist: "odontólogo, zahnarzt, dentiste",
  "dental assistant":
    "auxiliar de odontología, higienista bucodental, zahnmedizinische fachangestellte, assistant dentaire",
  "social worker":
    "trabajador social, trabajadora social, sozialarbeiter, sozialpädagoge, educador social, educadora social, assistant social, erzieher, erzieherin, integrador social",
  "childcare worker": "educador infantil, auxiliar de puericultura, auxiliar de jardín de infancia, kinderpfleger",
  "fitness instructor":
    "monitor deportivo, monitora deportiva, monitor de fitness, monitor de ocio, monitor de ocio y tiempo libre, monitor, monitora, socorrista",
  "insurance broker": "corredor de seguros, agente de seguros, insurance agent, asesor de seguros",
  "real estate agent": "agente inmobiliario, immobilienmakler, agent immobilier, realtor, asesor inmobiliario",
  "hvac technician":
    "técnico de climatización, frigorista, kältetechniker, técnico de calefacción, instalador de climatización, frigoriste",
  physicist: "health physicist, research physicist",
  statistician: "biostatistician, mathematical statistician, survey statistician",
  economist: "",
  meteorologist: "lead meteorologist"
};
