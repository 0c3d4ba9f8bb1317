import type {PartName} from "../../../model/part.ts";

const verbs =
  "build|built|make|made|help|provide|create|develop|power|enable|believe|serve|process|operate|design|run|bring|offer|give|connect|deliver|raised|have raised|have built|launched|grew|started|founded|just raised|recently raised|pride|love|care|value|work with|partner|specialize|specialise|sell|allow|let|aim|strive";
const are = "(?:['’]re| are)";

/** Wordings that tell what a sentence is for, in the order in which they are tried; `case` where capitals matter. */
export const cueTable: readonly (readonly [part: PartName, patterns: readonly string[], letters?: "case"])[] = [
  [
    "legal",
    [
      "\\bequal[- ](?:employment[- ])?opportunit",
      "\\bwithout regard to\\b",
      "\\b(?:regardless of|on the basis of|irrespective of)\\b[^.]{0,80}\\b(?:race|gender|religion|sex|disability|ethnic|colou?r|origin)",
      "\\b(?:do(?:es)? not|don['’]t|never) (?:unlawfully )?discriminate",
      "\\bprotected (?:veteran|characteristic|status|class|by)",
      "\\breasonable (?:accommodation|adjustment)",
      "\\be-verify\\b",
      "\\b(?:applicant|candidate|recruitment) privacy\\b|\\bprivacy (?:policy|notice|statement)\\b[^.]{0,60}\\b(?:appl|candidate|data)|\\bby applying\\b",
      "\\bbackground (?:check|screening)s?\\b[^.]{0,60}\\b(?:offer|employ|hir|conting|subject|required)|\\b(?:subject to|conting\\w+ (?:up)?on)\\b[^.]{0,60}\\bbackground (?:check|screening)",
      "\\bfair chance\\b|\\baffirmative action\\b|\\bchancengleichheit\\b|\\bunabhängig von\\b[^.]{0,60}\\b(?:geschlecht|herkunft|religion)|\\bégalité des chances\\b|\\bigualdad de oportunidades\\b"
    ]
  ],
  [
    "process",
    [
      "\\b(?:to|please|you can|can also|should|just|and) apply\\b|\\bapply (?:here|now|at|via|online|today|by|directly|through|on|below|and mention)\\b|^apply\\b|\\bif you (?:don['’]t|do not) meet (?:all|every)",
      "\\b(?:send|email|e-mail|submit|forward|shoot|drop)\\b[^.]{0,25}\\b(?:resum|résum|cv\\b|cover|portfolio|github|linkedin|application|e-?mail|line|note|message|info|links?)",
      "\\b(?:e-?mail|contact|ping|message|mail|reach) (?:me|us|him|her|[a-z]+ at|[a-z]+@|\\[email\\])|\\[email\\]|^e-?mail\\b",
      "\\b(?:reach out to|get in touch|reach me|drop (?:me|us) a|hit me up|contact details|my email|email is|questions\\?)",
      "\\b(?:interview|hiring|application|recruitment|selection) process\\b|\\bphone (?:screen|call|interview)|\\bonsite interview|\\btake[- ]home (?:test|project|assign|challenge)|\\bcoding (?:challenge|test)\\b|\\bno (?:recruiters|agencies)\\b",
      "\\b(?:more|other|all|full|open|current) (?:jobs?|positions?|roles?|openings?|details?|info(?:rmation)?|descriptions?)\\b[^.]{0,30}(?:https?:|www\\.|\\bat\\b|\\bhere\\b)",
      "\\b(?:look(?:ing)? forward to (?:hearing|meeting|talking|chatting)|love to (?:hear|talk|chat)|hope to hear)",
      "\\bmention (?:the word|hn|hacker news|that you)|\\bwhen applying\\b|\\bavoid spam applicants\\b|\\bcompanies can search these words\\b",
      "\\bbewirb dich\\b|\\bbewerben sie sich\\b|\\bbewerbung(?:sunterlagen)?\\b[^.]{0,40}\\b(?:an|per|unter|über|senden)\\b|\\bpostulez\\b|\\bpostuler\\b|\\benvoyez\\b|\\b(?:enviar|envía|envíanos|envie|adjuntar) (?:tu |su |el |un )?(?:cv|curr[ií]culum)|\\binteresad[oa]s?\\b|\\bcontactar con\\b|\\binscr[ií]b",
      "简历|投递|联系方式|面试流程"
    ]
  ],
  [
    "preferred",
    [
      "^(?:nice[- ]to[- ]have|bonus|big plus|ideally|preferably|extra points|desirable|a plus|plus\\b|not required)",
      "\\bbonus (?:points|if|for)\\b|\\bextra (?:points|credit)\\b|\\bnice[- ]to[- ]haves?\\b",
      "\\b(?:is|are|be|as|definite|big|huge|strong|major|considered|certainly|also) (?:an? )?(?:(?:big|huge|definite|strong|major|real|great|nice|added|extra|distinct) )?(?:plus|bonus|advantage|asset)\\b(?! points| sch| pay| of)",
      "\\b(?:preferred|desired|desirable|advantageous|beneficial|helpful|appreciated|(?:but |are )?not required)(?: but not (?:required|essential|necessary|mandatory))?[.!)]*$",
      "\\b(?:ist|sind|wäre|wären) (?:von vorteil|ein plus|wünschenswert)|\\bvon vorteil\\b|\\bserait un (?:plus|atout)\\b|\\best un (?:plus|atout)\\b|\\bse valorar[áa]n?\\b|\\bvalorable\\b",
      "(?:者)?优先|加分"
    ]
  ],
  [
    "benefits",
    [
      "\\b(?:we|i) (?:also )?(?:offer|provide|pay|cover|have) (?:you |a |an |very |highly |full |great |excellent |good |above |top |competitive |generous |flexible |the |all |some )*(?:competitive|generous|salar|compensation|benefit|perk|equity|stock|health|medical|insurance|vacation|pto|relocation|visa|flexible|remote|market|lunch|free|package|above|top)",
      "\\b(?:competitive|attractive|generous|great|excellent|market|above[- ]market|top) (?:base |starting |annual |cash )?(?:salar|compensation|pay\\b|benefit|equity|package|remuneration|wage)",
      "\\b(?:health(?:care)?|medical|dental|vision|life) (?:and |& |, ?)*(?:dental|vision|insurance|coverage|plan|benefit|care\\b)|\\b401 ?\\(?k\\)?|\\bpaid (?:time off|vacation|holiday|leave|parental|sick)|\\b(?:unlimited|flexible|generous) (?:pto|vacation|holiday|time off|paid)|\\bparental leave\\b|\\bstock options?\\b|\\bpension (?:plan|scheme|contribution)|\\bvacation days\\b|\\bdays (?:of )?(?:paid )?(?:vacation|holiday|pto|leave)",
      "\\bbenefits (?:include|package)|\\bperks\\b|\\b(?:catered|free) (?:lunch|food|meals|snacks|breakfast|dinner)|\\bgym membership|\\b(?:annual|base|starting|gross) (?:salary|pay|compensation)\\b|\\bsalary (?:range|band|is|of|between|for|depend|up to|\\$|€|£)|\\bsalary:|\\brelocation (?:package|assist|support|bonus)|\\bvisa sponsorship|\\bwe (?:can )?sponsor\\b|\\bcompensation (?:range|package|is|for)|\\bpay range\\b",
      "\\bwir bieten\\b|\\bnous (?:vous )?(?:offrons|proposons)\\b|\\bse ofrece\\b|\\bofrecemos\\b|薪资|薪酬|五险一金|年终奖"
    ]
  ],
  [
    "requirements",
    [
      "\\byou(?:['’]ll| will| should| must| need to| might| may| do|['’]d| would)? (?:also |already |really |ideally |probably |likely |definitely )?(?:have|bring|possess|know|need|enjoy|love|thrive|understand|care|speak|meet|get excited|feel comfortable|be (?:able|comfortable|proficient|familiar|fluent|experienced|an?|passionate|excited|interested|good|great|someone))\\b(?! (?:to work|the (?:chance|opportunity|freedom)|access|your own|joining))",
      `\\byou${are} (?:also |already |an? |very |highly |really )*(?:(?:great|good|strong|talented|experienced|passionate|skilled|solid|senior|smart|comfortable|familiar|proficient|fluent|excited|interested|looking|self|curious|obsessed|motivated|someone|able|capable|adept|eager|ready|hands|team|detail|driven|ambitious|pragmatic|creative|hungry|not afraid|into|fast|quick|full|back|front|developer|engineer|expert))`,
      "\\b(?:ideal|successful|perfect|right|best|great|qualified|strong|good) (?:candidate|applicant|fit|person|hire)s?\\b",
      "\\b(?:must|should|need to) (?:have|be|know|possess|understand|love|speak)\\b|\\b(?:is|are) (?:required|a must|essential|mandatory|necessary|needed)\\b|\\brequire[sd]?:|\\bwe require\\b|\\bminimum (?:of )?\\d",
      "\\b\\d+\\+?(?: ?(?:-|to|–) ?\\d+)?\\+? (?:or more )?(?:years?|yrs?)['’]?(?: of)?(?: [\\w/+#.-]+){0,5} experience|\\b(?:years|yrs)['’]? (?:of )?(?:[\\w/+#.-]+ ){0,4}experience",
      "\\b(?:experience|experienced|expertise|proficien(?:t|cy)|familiar(?:ity)?|skilled|fluen(?:t|cy)|background|knowledge|understanding|competen(?:t|ce)|comfort(?:able)?|passion|track record|interest(?:ed)?|command|mastery|adept|versed) (?:with|in|of|using|building|developing|designing|working|deploying|writing|for|at|on)\\b|\\bdegree in\\b|\\bstrong [\\w+#./ -]{2,40} (?:skills?|background|experience|fundamentals)\\b",
      "\\bwe(?:['’]d| would)? (?:expect|want|prefer|like|value|need) (?:you|people|someone|candidates|developers|engineers|folks|applicants)\\b|\\b(?:someone|people|folks|candidates|engineers|developers|person) (?:who|with|that)\\b",
      "\\bcome (?:with|from)\\b[^.]{0,40}\\bbackground|\\bdu (?:hast|bist|bringst|verfügst|kannst)\\b|\\bsie (?:haben|bringen|verfügen|sind)\\b|\\bkenntnisse\\b|\\berfahrung (?:mit|in|im)\\b|\\bvous (?:êtes|avez|maîtrisez|possédez|justifiez)\\b|\\bexpérience (?:en|dans|de|avec)\\b|\\b(?:se requiere|imprescindible|experiencia (?:en|con|m[ií]nima|como|de|previa)|titulaci[oó]n|carnet de)\\b",
      "熟悉|精通|掌握|经验|具备|本科"
    ]
  ],
  [
    "duties",
    [
      "\\byou(?:['’]ll|['’]d| will| would| can expect| get to|['’]re going to| are going to)\\b|\\byour (?:role|job|responsibilit|main|day|work|mission|task|focus|impact)|\\bresponsib(?:le for|ilities)\\b|\\b(?:this|the) (?:role|position|job)\\b|\\bin this (?:role|position)\\b|\\bas (?:an?|our|the) [^,.]{3,60}, you\\b",
      "\\bhelp us\\b|\\bjoin (?:our|the|us|a|an)\\b|\\b(?:we|i|we['’]re|currently|also|actively|is|are) (?:are |also |currently |actively |always |now |still )*(?:hiring|recruiting|looking for|seeking|searching for|looking to (?:hire|add|grow|expand|bring|fill)|need an?|expanding|in need of|growing (?:our|the) team)|\\bwe want (?:a|an|to hire)\\b|\\bopen(?:ings?| positions?| roles?)\\b|\\bpositions? (?:is|are|include|available|open)",
      "\\bdu (?:wirst|entwickelst|arbeitest|übernimmst|unterstützt)\\b|\\bdeine aufgabe|\\bihre aufgabe|\\bvous (?:serez|participerez|travaillerez|développerez|aurez)\\b|\\bfunciones\\b|\\btareas\\b|负责|参与"
    ]
  ],
  [
    "tags",
    [
      "\\b(?:our|tech(?:nology|nical)?|current|full|the) stack\\b(?! (?:engineer|developer|overflow|web|software|ruby|rails|js|java|python))|^stack\\b|^tech(?:nologies)?:|\\bbuilt (?:with|on|using|in)\\b|\\bwritten in\\b|\\bwe(?:['’]re| are)? (?:currently |mostly |primarily |mainly |heavily |all |also )*(?:use|using|code in|develop in|program in|work in|write)\\b|\\btechnolog(?:y|ies) (?:we (?:use|work)|include|used|such as|like)\\b|\\btools (?:we|include)\\b"
    ]
  ],
  [
    "about",
    [
      `\\bwe${are} (?:currently |now |also |still |already |just |proud(?:ly)? |all |very |well[- ])*(?:an?|the|one of|building|creating|developing|making|on a mission|backed|funded|based|headquartered|located|working on|solving|changing|revolutioni|transforming|reinventing|profitable|growing|venture|bootstrapped|using|disrupting|tackling|leading|trying|focused|committed|dedicated|passionate|part of|team|small)`,
      "\\b(?:was |were )?(?:co-?)?founded\\b|\\bfounders?\\b|\\bour (?:mission|vision|platform|products?|customers|clients|users|investors|company|goal|software|service|offices?|culture|values?|founders?|app|solutions?|business|headquarters|team (?:is|has|of|consists|includes)|core values)\\b",
      `\\bwe(?:['’]ve| have)? (?:also |just |recently |currently |already |only |really |now )?(?:${verbs})\\b`,
      "\\bbacked by\\b|\\bseries [a-f]\\b|\\bseed (?:round|funding|stage)|\\bventure[- ](?:backed|funded)\\b|\\b(?:yc|y combinator)\\b|\\bheadquartered\\b|\\bmillions? of (?:users|people|customers)|\\bfortune \\d+|\\b(?:fast|fastest|rapidly)[- ]growing\\b|\\bmarket leader\\b|\\braised \\$|\\bprofitable\\b|\\b\\d+ (?:person|people|employees)\\b",
      "\\b(?:is|are) (?:an?|the|one of)(?: [\\w-]+){0,6} (?:company|startup|start-up|platform|provider|leader|firm|agency|consultancy|studio|marketplace|network|organi[sz]ation|non-?profit|business|community|service)\\b",
      "\\bwir sind\\b|\\bunser unternehmen\\b|\\bgegründet\\b|\\bnous sommes\\b|\\bnotre (?:mission|entreprise|groupe|société)\\b|\\bfondée? en\\b|\\bsomos (?:una|un)\\b|\\bempresa (?:dedicada|líder|del sector|ubicada|de)\\b|我们是|成立于|公司|团队"
    ]
  ],
  [
    "about",
    [
      "^(?:At )?[A-Z][\\w.&'’-]+(?: [A-Z][\\w.&'’-]+){0,3}(?: \\([^)]{1,60}\\))?,? (?:is|was|are|builds?|provides?|helps?|makes?|offers?|creates?|works?|enables?|powers?|develops?|delivers?|has|lets|allows|connects?|we)\\b"
    ],
    "case"
  ]
];
