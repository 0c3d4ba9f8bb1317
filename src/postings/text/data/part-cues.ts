import type {PartName} from "../../../model/part.ts";

/** Phrases (see `phrases`) that tell what a sentence is for, the parts in the order in which they win. */
export const cueLists: readonly (readonly [PartName, string])[] = [
  [
    "legal",
    `
    equal opportunity|opportunities; equal employment opportunity; without regard to
    regardless|irrespective of ~~ race|gender|religion|sex|disability|ethnic|colour|color|origin|age|background
    on the basis of ~~ race|gender|religion|sex|disability|ethnic|colour|color|origin|age
    not unlawfully? discriminate; never|nor discriminate; free from discrimination
    protected veteran|veterans|characteristic|characteristics|status|class|by; reasonable accommodation|accommodations|adjustments
    e verify; applicant|candidate|recruitment privacy; privacy policy|notice|statement; by applying you|for|to; pass|complete|undergo a|successfully? background check|checks
    background|reference|criminal|security check|checks|screening ~~ offer|employment|hire|required|contingent
    contingent|conditional upon|on ~~ background|check|checks|screening; fair chance; affirmative action
    chancengleichheit; unabhängig von ~~ geschlecht|herkunft|religion; égalité des chances; igualdad de oportunidades
    `
  ],
  [
    "process",
    `
    ^to|please|just apply; ^ready|how to apply; please|can apply; can also apply; encourage|invite you to apply; ^apply
    to apply please|visit|send|email|mail|go|see|click|here|now|at|via|online|today|by|directly|simply|just
    apply here|now|at|via|online|today|directly|below; apply on our; apply by|through email|mail|our|the|this
    send|email|submit|forward|shoot|drop|mail ~ resume|résumé|resumé|resumes|cv|cvs|portfolio|github|linkedin|application|note|message|line
    send|email|submit|forward ~ cover letter; send|shoot|drop us|me|it|an|a email|e|line|note|message|mail|info
    email|contact|ping|message|mail|reach me|us|him|her; email|mail|contact us|me; ^email; my|our email; email is
    reach out to; get in touch; hit me|us up; contact details|info|information|person|me|us; ^contact; ^questions$
    interview|hiring|application|recruitment|recruiting|selection process; phone|onsite|technical screen|interview|interviews
    take home test|project|assignment|challenge|exercise; coding challenge|test|exercise; no recruiters|agencies|headhunters
    more|other|all|full|open|current jobs|positions|roles|openings|details|info|information|descriptions here|at|on|https|http|www|see|visit|can|available
    details|info|information|jobs|careers https|http|www; careers page; jobs page; ^see https|http|www|our|more; learn|read|find out? more about?
    look|looking forward to hearing|meeting|talking|chatting; love to hear|talk|chat|meet; hope to hear; like to hear|talk|chat
    mention the word; mention hn|hacker; when applying; spam applicants; companies can search these
    if you do not meet all|every|100; let us know; in your application|email|cover; your application; your resume|cv
    bewirb dich; bewerben sie sich; bewerbung|bewerbungsunterlagen ~ an|per|unter|über|senden; deine|ihre|vollständige bewerbung
    postulez; postuler; envoyez; votre candidature; ta candidature
    enviar|envía|envíanos|envie|adjuntar|enviarán|remitir|mandar tu|su|el|un? cv|currículum|curriculum|currículo|currículums
    interesados|interesadas|interesado|interesada|interesad; contactar con; inscribirse|inscripción|inscribirte
    `
  ],
  [
    "preferred",
    `
    ^nice to have; ^bonus; ^big|huge|definite|major plus; ^ideally; ^preferably; ^extra points|credit; ^desirable; ^a plus; ^plus; ^not required
    bonus points|if|for; extra points|credit; nice to have|haves; good|great to have
    is|are|be|as|considered|certainly|also|definitely a|an? big|huge|definite|strong|major|real|great|nice|added|extra|distinct? plus|bonus|advantage|asset
    a big|huge|definite|strong|major|real|great|nice|added|extra|distinct plus|bonus|advantage|asset
    preferred|desired|desirable|advantageous|beneficial|helpful|appreciated $; but not required|essential|necessary|mandatory
    ist|sind|wäre|wären von vorteil; ein plus; wünschenswert; von vorteil; idealerweise
    un plus|atout; est|serait|sera un plus|atout; apprécié|appréciée|appréciés $
    se valorará|valorarán|valorara|valoraran|valora; valorable; valorables
    `
  ],
  [
    "benefits",
    `
    we|i also? offer|provide|pay|cover|have you|a|an|very|highly|full|great|excellent|good|above|top|the|all|some? competitive|generous|salary|salaries|compensation|benefit|benefits|perk|perks|equity|stock|health|medical|insurance|vacation|pto|relocation|visa|flexible|remote|market|lunch|free|package|top|above|profit|paid|work
    we|i offer a|an|very|highly|full|great|excellent|good ~ salary|salaries|compensation|benefit|benefits|perk|perks|equity|package|vacation
    competitive|attractive|generous|great|excellent|market|top base|starting|annual|cash? salary|salaries|compensation|pay|benefit|benefits|equity|package|remuneration|wage|wages
    health|healthcare|medical|dental|vision|life and|dental|medical|vision? insurance|coverage|plan|plans|benefits|dental|vision|care
    401k; # k; paid time|vacation|holiday|holidays|leave|parental|sick|maternity; unlimited|flexible|generous pto|vacation|holiday|holidays|paid|time
    parental|maternity|paternity leave; stock options; pension plan|scheme|contribution|contributions; vacation|holiday days; days of? paid|annual? vacation|holiday|holidays|pto|leave
    benefits include|package; perks; catered|free lunch|lunches|food|meals|snacks|breakfast|dinner; gym membership
    annual|base|starting|gross|monthly salary|pay|compensation|salaries; salary range|band|is|of|between|for|depends|up|around|from; ^salary
    relocation package|assistance|support|bonus|help; visa sponsorship; we can? also? sponsor; compensation range|package|is|for; pay range
    equity package|options|and|participation; profit sharing; home office budget|allowance|stipend; learning|training|education budget|stipend|allowance
    wir bieten; nous vous? offrons|proposons; se ofrece; ofrecemos; ofrece contrato|salario; salario|sueldo según|bruto|de|a; contrato indefinido|temporal|laboral
    `
  ],
  [
    "about",
    `
    ^we are a|an ~ team|company|startup|group|studio|agency|firm|organization|organisation|platform|consultancy|nonprofit|business
    ^we have been|raised|built; ^our team|company|platform|product|mission|founders|customers|clients is|are|was|has|have|were|helps|provides|enables|makes
    `
  ],
  [
    "requirements",
    `
    you will|should|must|might|may|do|would also|already|really|ideally|probably|likely|definitely|need|to? have|bring|possess|know|enjoy|love|thrive|understand|care|speak
    you also|already|really|ideally|probably|likely|definitely? bring|possess|know|enjoy|love|thrive|understand|care|speak
    you also|already|really|ideally|probably|likely|definitely? have a|an|some|at|strong|good|solid|experience|deep|excellent|great|proven|hands|worked|built|knowledge|#|passion|extensive|previous|prior|significant|professional|been|done|written|used
    you will|should|must|might|may|would need|want to have|be|know; you need to|a|at|strong|experience; you feel|are comfortable
    you will|should|must|might|may|would be able|comfortable|proficient|familiar|fluent|experienced|passionate|excited|interested|good|great|someone
    you are also|already|a|an|very|highly|really|both|also? great|good|strong|talented|experienced|passionate|skilled|solid|senior|smart|comfortable|familiar|proficient|fluent|excited|self|curious|obsessed|motivated|someone|able|capable|adept|eager|ready|hands|team|detail|driven|ambitious|pragmatic|creative|hungry|into|fast|quick|full|back|front|developer|engineer|expert|organized|organised|proactive|analytical
    you are not afraid; you are interested in; you have|possess a|an ~ degree
    ideal|successful|perfect|right|qualified candidate|candidates|applicant|applicants|fit|person|hire|developer|engineer
    good|great|best|strong candidate|candidates|applicant|applicants
    you|candidate|candidates|applicant|applicants|who|they must|should|need; ^must; must have|know|possess
    must be able|willing|authorized|authorised|eligible|a|an|located|fluent|comfortable|proficient|familiar|legally|based
    is|are required|essential|mandatory|necessary|needed; is|are a must; we require; required skills|experience|qualifications; minimum of? #
    # or|plus? more|to|of? #? years|yrs|year ~~ experience|background; years|yrs of? ~~ experience; years of ~ experience
    experience|experienced|expertise|proficient|proficiency|familiar|familiarity|skilled|fluent|fluency|background|knowledge|knowledgeable|understanding|competence|competent|comfortable|passion|record|interest|interested|command|mastery|adept|versed|skills with|in|of|using|building|developing|designing|working|deploying|writing
    ^strong|solid|excellent|deep|proven|good|great|extensive ~ skills|experience|background|fundamentals|knowledge|understanding|ability|command
    strong ~ skills|background|fundamentals|communicator; degree in; bachelor|bachelors|master|masters|bs|ms|phd|msc|bsc degree|in|or|and
    we expect|want|prefer|like|value|need you|people|someone|candidates|developers|engineers|folks|applicants; we would like|prefer|love someone|you|candidates|people
    someone|people|folks|candidates|engineers|developers|person|hackers|designers|individuals|programmers who|with|that; ability to; able to
    come|comes with|from ~~ background; comfortable with|in|working; passionate about; love for|of|working; excited about|by
    du hast|bist|bringst|verfügst|kannst|besitzt; sie haben|bringen|verfügen|sind|besitzen; kenntnisse; erfahrung|erfahrungen mit|in|im; abgeschlossenes|abgeschlossene studium|ausbildung; wir suchen ~~ mit
    vous êtes|avez|maîtrisez|possédez|justifiez|disposez; expérience en|dans|de|avec|professionnelle; maîtrise de|du|des; connaissance|connaissances de|des|en; tu es|as|maîtrises
    se requiere|precisa|exige|necesita|pide; imprescindible; necesario; experiencia en|con|mínima|minima|como|de|previa; titulación; carnet|permiso de; conocimientos de|en; formación en|de
    `
  ],
  [
    "duties",
    `
    you will|would|get; you can expect; you are going to; your role|job|responsibilities|responsibility|main|day|work|mission|task|tasks|focus|impact|team|primary
    responsible for; responsibilities; this|the role|position|job; in this role|position; as a|an|our|the ~~ you; in your role
    help us; helping us; join our|the|a|an|us ~~ team|squad|group|as
    we|i|is|are|currently|also|actively|now|still|always|am|and looking|hiring|recruiting|seeking|searching for|a|an|to|new|more|talented|experienced|great|engineers|developers
    hiring|recruiting a|an|for|engineers|developers|multiple|several; looking|searching for; looking to hire|add|grow|expand|bring|fill|build; seeking a|an|talented|experienced|to
    we need|want|seek a|an|to|more|talented|great|experienced; in need of; expanding|growing our|the team; open position|positions|role|roles|opening|openings; openings; positions available|open|include
    is|are hiring; we are growing our|the; the ideal|right; work|working closely with; report|reporting to
    du wirst|entwickelst|arbeitest|übernimmst|unterstützt|gestaltest; deine aufgabe|aufgaben; ihre aufgabe|aufgaben; sie werden|entwickeln|übernehmen|unterstützen|arbeiten; wir suchen
    vous serez|participerez|travaillerez|développerez|aurez|intégrerez|contribuerez; tu seras|participeras|travailleras; nous recherchons; votre|ta mission
    funciones; tareas; buscamos; se busca; responsable de; realizar|realización
    `
  ],
  [
    "tags",
    `
    our|tech|technology|technical|current|full|the|technologies stack is|includes|consists|of|at|on|and|we|currently|built|runs|uses
    our|tech|technology|technical|current stack; ^stack; ^tech|technologies|keywords|tags; built with|on|using|in|on; written|developed|implemented in|using|with
    we are|currently|mostly|primarily|mainly|heavily|all|also|do? use|using|code|program|develop in|with|a|the|react|python|ruby|rails|java|javascript|go|node|aws|modern|mostly|primarily|mainly|lots|many|tools
    we use; we are using; we work in|with python|ruby|rails|java|javascript|go|node|react|scala|clojure; technologies we use|work; technologies|technology include|includes|used|such|like; tools we use; tools include
    `
  ],
  [
    "about",
    `
    we are currently|now|also|still|already|just|proud|proudly|all|very|well? a|an|the|one|building|creating|developing|making|on|backed|funded|based|headquartered|located|working|solving|changing|revolutionizing|transforming|reinventing|profitable|growing|venture|bootstrapped|disrupting|tackling|leading|trying|focused|committed|dedicated|passionate|part|team|small
    founded; cofounded; co founded; founder|founders of|and|have|are|with|previously|who; our founder|founders
    our mission|vision|platform|product|products|customers|clients|users|investors|company|goal|software|service|services|office|offices|culture|values|app|solutions|solution|business|headquarters|technology|core
    our team is|has|of|consists|includes; the|our company
    we have|just|also|recently|currently|already|only|really|now|been? build|built|make|made|help|provide|create|develop|power|enable|believe|serve|process|operate|design|run|bring|offer|give|connect|deliver|raised|launched|grew|grown|started|founded|pride|love|care|value|partner|specialize|specialise|sell|allow|let|aim|strive|raise
    we work with; backed by; series a|b|c|d|e|f; seed round|funding|stage; venture backed|funded; yc; y combinator; headquartered; millions|million|billions|billion of? users|people|customers
    fortune #; fast|fastest|rapidly growing; market leader; raised #; profitable; # person|people|employees|engineers
    is|are a|an|the|one ~~ company|startup|platform|provider|leader|firm|agency|consultancy|studio|marketplace|network|organization|organisation|nonprofit|business|community|service; start up
    wir sind; unser unternehmen; gegründet; nous sommes; notre mission|entreprise|groupe|société; fondée|fondé|créée|créé en; somos una|un; empresa dedicada|líder|del|ubicada|de|especializada
    `
  ]
];

/** The same for Chinese. */
export const wideCues: readonly (readonly [PartName, RegExp])[] = [
  ["process", /简历|投递|联系方式|面试流程|感兴趣/],
  ["preferred", /优先|加分|優先/],
  ["benefits", /薪资|薪酬|五险一金|年终奖|福利|薪資/],
  ["requirements", /熟悉|精通|掌握|经验|具备|本科|了解|熟练|能力|擅长/],
  ["duties", /负责|参与|协助|负责|設計|開發/],
  ["about", /我们是|成立于|公司|团队|致力于/]
];
