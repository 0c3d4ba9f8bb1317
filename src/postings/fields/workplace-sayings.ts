import type {Saying} from "./said.ts";

/** What one statement says of the place of work; `maybe` is a remote that is the exception. */
export type PlaceSaid = "remote" | "maybe" | "hybrid" | "onsite";

/** Words worth a look. */
export const workplaceCue =
  /(?:remot|hybrid|híbrid|hibrid|on-?\s?site|in[- ]office|in[- ]person|in[- ]house|office|offices|wfh|work(?:ing)?[- ]from[- ](?:home|anywhere)|home[- ]?office|homeoffice|mobiles? arbeiten|telecommut|telework|teletrabajo|presencial|télétravail|présentiel|vor ort|fully distributed|anywhere in the world|worldwide)|是否\S{0,3}远程|[不非]\S{0,2}远程|无法远程|远程|居家|坐班|线下办公|#li-/giu;

const number = "(?:\\d(?:\\s?(?:-|–|to|or)\\s?\\d)?|one|two|three|four|five|a few|a couple(?: of)?|some)";

/** The question of Chinese boards, with its answer or without, and what denies remote work. */
const chineseSayings: readonly Saying<PlaceSaid>[] = [
  {
    value: "onsite",
    pattern:
      /是否(?:全|支持|可|接受)?远程\S{0,4}[:：?？]\s*(?:否|不|no(?!\p{L}))|(?:不(?:支持|接受|可以?|能)?|非|无法)远程/giu
  },
  {
    value: "remote",
    pattern: /是否(?:全|支持|可|接受)?远程\S{0,4}[:：?？]\s*(?:是|可|支持|全|yes(?!\p{L})|远程|remote)/giu
  },
  {value: null, pattern: /是否(?:全|支持|可|接受)?远程|远程(?:监控|控制|服务|调用|桌面|协助)/giu}
];

/** What is said in the tag line, where a bare word is a statement. */
export const headerSayings: readonly Saying<PlaceSaid>[] = [
  ...chineseSayings,
  {
    value: "onsite",
    pattern:
      /(?<!\p{L})(?:no|not|non|without|isn['’]t)[\s-](?:\p{L}+\s){0,2}?(?:remotes?|remotely|wfh)(?! (?:only|until))(?!\p{L})|remote[\s:–-]+(?:no|not (?:possible|available|an option))(?!\p{L})|on-?\s?site only|in-?\s?(?:person|office) only/giu
  },
  {
    value: "hybrid",
    pattern:
      /(?<!\p{L})(?:on-?\s?site|in-?\s?person|office)\s*[(/]\s*hybrid\)?|hybrid|(?:partly|partial|partially|semi|some|occasional|part|part[- ]time)[\s-]remote|teilweise remote|remote[\s(-]+(?:partial|partly|some|[1-4] days?(?! work))|on-?\s?site[\s(-]*(?:\d\s?[-/]\s?\d|[1-4])\s?(?:\/5 )?(?:days?|x)/giu
  },
  {
    value: null,
    pattern:
      /on-?site (?:seo|search)|remote (?:sensing|monitoring|control|access|desktop|support|patient|year)|home office (?:budget|stipend)/giu
  },
  {
    value: "remote",
    pattern:
      /(?<!\p{L})(?:(?:fully|100 ?%|all|us|eu)[\s-])?remot(?:e|ely|es|o|a)?(?!\p{L})(?:[\s-](?:only|ok|friendly|first|possible))?|wfh|work(?:ing)?[- ]from[- ](?:home|anywhere)|telecommut\p{L}*|teletrabajo|télétravail|远程/giu
  },
  {
    value: "onsite",
    pattern: /(?<!\p{L})(?:on-?\s?site|in[- ]person|in[- ]office|office[- ]based|presencial|vor ort|坐班)(?!\p{L})/giu
  }
];

/** What is said in sentences, where the words have to speak of this job. */
export const bodySayings: readonly Saying<PlaceSaid>[] = [
  ...chineseSayings,
  {
    value: null,
    pattern:
      /remote(?:ly)? (?:sens|monitor|control|access|desktop|patient|support(?!ed)|servers?|device|system|management|manag|assist|operat|deploy|diagnos|configur|sites?|areas|communit|locations|villages|health|care|learning|data|machines?|hosts?|teams?(?! member)|meeting|collaborat|execution|procedure|employees|workers|workforce|hiring|guidance|vehicle|driving|worldwide teams|settings?|environment(?!,? (?:with|and))|tools?|work (?:tools?|platform|software|policy|model|community|stipend|setup|equipment)|stakeholders?|and (?:international|distributed|asynchron)|interview)|\/remote-jobs|including remote|remote\/global|(?:manage|build|building|lead|leading|with|across|supporting|for|of|other|helps?|help) (?:\p{L}+ )?remote(?:ly)? (?:teams|workers|employees|and)|(?:remote|hybrid) cloud/giu
  },
  {
    value: null,
    pattern:
      /hybrid(?:[- ](?:cloud|apps?|mobile|vehicle|search|environments|infrastructure|deployments?|in-app|quantum|workloads?|retriev|architect|models? (?:of|that|for)|systems?|solution|recommend|data|it\b|algorith|cars?|electric|network|events?|meetings?|conferenc|storage|multi|sql|app|transaction|engine|approach|and (?:multi|on-?prem|private|public)|or (?:on-?prem|private))|\/multi| multi)|(?:cordova|ionic|native|ios|android|html5|cross-platform|public|private|cloud)[\s,/&]+(?:and |or )?hybrid|no remote (?:teams|workers)/giu
  },
  {
    value: null,
    pattern:
      /on-?\s?site (?:search|seo|interview|optimi|merchandis|customer|gym|parking|chef|lunch|child|daycare|point|support|visit|deploy|installation|training|massage|cafe|caf|fitness|doctor|data|program|experience|meal|food|kitchen|yoga|barista|health|clinic|work (?:at|may)|assistance|amenit|final|with (?:our )?(?:the )?(?:customers?|clients?))|(?:interview|interviews|customers?|clients?|final|time|spend|an|travel|team|collaborat\p{L}*|meet\p{L}*)[\s,-]+(?:\p{L}+ )?on-?site(?! (?:role|position|job))|in[- ]person (?:event|interview|onboard|meet|off-?sites?|retreat|gather|visit|train|workshop|team|summit|connect|experience|care|session|collaboration for|at least|communicat|learning|class|conference|assess)|(?:interview|events?|retreats?|meet(?:ing|ups?)?|gather(?:ings?)?|conducted|together|each other|zoom|phone|meet or)[\s,/-]+(?:\p{L}+ )?in[- ]person/giu
  },
  {
    value: null,
    pattern:
      /(?<!\p{L})(?:back|front|head|box|open|post|microsoft|ms|libre|family|home)[\s-]?office(?!\p{L}|s? (?:possible|days))|office (?:365|suite|hours|manager|space|snacks|systems?|products?|dog|party|cultur|equipment|supplies|furniture|administ|in the|assistant|parking|building|environment)|chief \p{L}+ office/giu
  },
  {
    value: "onsite",
    pattern:
      /(?<!\p{L})(?:no|not|non|isn['’]t|aren['’]t|cannot|can['’]t|don['’]t|unable)[\s-](?:\p{L}+\s){0,5}?(?:remote|remotes|remotely|wfh)(?!\p{L})(?! (?:only|until|team))|remote(?: work| working)?[\s:–-]+(?:is\s)?(?:currently\s)?(?:no|not (?:possible|available|an option|offered))(?!\p{L})|(?:on-?site|in-?person|in-?office) only|5 days (?:a|per) week (?:in|on|at|from)|five days (?:a|per) week (?:in|on|at|from)/giu
  },
  {
    value: "hybrid",
    pattern: new RegExp(
      [
        "(?<!\\p{L})hybrid(?:[\\s-](?:work\\p{L}*|roles?|positions?|models?|schedules?|polic\\p{L}+|set-?up|format|remote|offices?|teams?|in\\b|flexib\\p{L}*|environment(?!s)|arrangement|or |\\(|with|between|job|employ\\p{L}*|culture|\\d)|\\s?[):,.–-]|$)",
        "\\(hybrid\\b",
        "(?:position|role|job|opportunity) is (?:a |fully )?hybrid",
        "modalidad híbrida|modelo híbrido|formato híbrido|trabajo híbrido|híbrid[oa]|hibrid[oa]",
        `${number}\\+? days?\\s?(?:/|per|a|each|every|in)?\\s?(?:week|month)?,? (?:in|at|from|on-?site|spent in|of)\\s?(?:the|our|your|an?|with)?\\s?(?:\\p{L}+\\s){0,3}?(?:offices?|on-?site|person|home|remote|hub)`,
        `(?:in|at|to|from|visit|our|the|on-?site|offices?)[^|.;]{0,60}?(?:offices?|on-?site|in[- ]person)[^|.;]{0,40}?${number}\\+? (?:days?|times?|x)`,
        "on-?site or hybrid|hybrid or on-?site",
        `(?:work(?:ing)? from home|wfh|remote(?:ly)?|home-?\\s?office)[^|.;]{0,24}?${number}\\s?(?:days?|x|times)`,
        "(?:mix|combination|blend|balance|split) of (?:\\p{L}+\\s){0,2}?(?:remote|home|office|in-?person|on-?site)",
        "(?:partly|partial|partially|semi)[\\s-]remote|teilweise remote|mobiles? arbeiten|homeoffice[- ](?:option|möglich\\p{L}*|regelung|tage)|home[- ]office (?:possible|days|möglich)",
        "télétravail (?:partiel|possible|\\d)|\\d jours? de télétravail|teletrabajo (?:parcial|\\d)"
      ].join("|"),
      "giu"
    )
  },
  {
    value: "maybe",
    pattern:
      /(?:also|may|might|would|could|specific situations,? we will(?: also)?|exception\p{L}*|right|outstanding|exceptional|great|strong)\s(?:\p{L}+\s){0,3}?consider(?:ing)? (?:\p{L}+\s)?remote|remote[^|.;]{0,30}?(?:for|in) (?:the )?(?:right|outstanding|exceptional|exceptionally|great|strong|certain|special|some|rare)|(?:possibly|potentially|maybe|perhaps) remote/giu
  },
  {
    value: "remote",
    pattern:
      /(?<!\p{L})(?:fully|100 ?%|completely|entirely|all|totally|permanently?|truly)[\s-](?:remote|distributed|virtual)(?:ly)?(?!\p{L})|remote[\s-](?:first|only|ok|okay|friendly|possible|positions?|roles?|jobs?|opportunit\p{L}+|is (?:ok|okay|fine|possible|welcome|an option|great|also)|welcome|within|from|in|anywhere|worldwide|globally?|us|usa|uk|eu|emea|europe|canada|latam|latin|india|based|candidates? (?:are )?(?:welcome|ok|considered)|candidates? to|employees? (?:are )?welcome|applicants|contract|option\p{L}*|part|full|allowed|available|encouraged|engineers?|developers?|designers?|applications?|preferred|setup|culture|work (?:is )?(?:possible|ok|okay|available|allowed|option\p{L}*|from|environment|opportunit\p{L}*|arrangement|culture)|working|flexibility|freelanc\p{L}*|across|client work|friendliness|or|and on-?site|team members?)(?!\p{L})|remote \(/giu
  },
  {
    value: "remote",
    pattern:
      /(?<!\p{L})(?:this is an?|is an?|are|be|as an?|work(?:s|ing)?(?: with someone)?|location\s?[:–-]+[^|.;]{0,40}?|located[^|.;]{0,30}? or|or|our|you(?:['’]ll| will| can)?(?: also| all)? (?:work|be)|position is|role is|job is|based|\p{L}+ \(|workplace[\w\s]{0,8}:|happy with|open to|allow|offer|support|embrace)\s?(?:a |fully |100% |completely |full-time |part-time |long-term |either |currently |working |flexible |the |for |ability to work |possibility to work )*remote(?:ly|s)?(?!\p{L})/giu
  },
  {
    value: "remote",
    pattern:
      /work(?:ing)?[- ]from[- ](?:home|anywhere|wherever)|(?<!\p{L})telecommut\p{L}*|fully distributed|anywhere in the world|#li-remote|teletrabajo|100 ?% télétravail|full remote|remote (?:ok|yes)|remote\s?:\s?(?:yes|ok|possible|100)|远程|居家/giu
  },
  {value: "remote", pattern: /(?<!\p{L})REMOTE(?!\p{L})/gu},
  {value: "remote", pattern: /(?<=(?:^|[([|,/–—-])\s*(?:\p{L}+\s)?)remote(?=\s*(?:$|[)\]|,/–—(-]))/giu},
  {
    value: "onsite",
    pattern:
      /(?<!\p{L})(?:on-?site|in-?person|in-?office|office-based|in-house)(?:[\s-](?:roles?|positions?|jobs?|work\p{L}*|only|at our|in our|in \p{Lu}|required|full[- ]time|employment|team|presence|attendance|from|\d days|culture|,)|\s?[)(|.]|$)|(?<=(?:[([|,/–—:-])\s*(?:\p{L}+\s)?)on-?site(?=\s*(?:[)\]|,/–—(-]))|#li-onsite|full[- ]?time[\s,&-]+(?:and )?on-?site(?!\p{L})/giu
  },
  {value: "onsite", pattern: /(?<!\p{L})ON-?SITE(?!\p{L})/gu},
  {
    value: "onsite",
    pattern:
      /(?:roles?|positions?|jobs?|internships?|opportunit\p{L}+|you|be|full-time|fully|work(?:ing)?|hires?|candidates?|located)\s(?:[\p{L}'’]+\s){0,6}?(?:based\s|located\s|work\s|on-?site\s|in-person\s)?(?:full-time\s|directly\s|primarily\s)?(?:in|at|out of|from) (?:our|the(?! client| customer| field)|one of our)\s(?:[\p{L}\p{N}'’.,&/-]+\s){0,5}?(?:offices?|hq|headquarters|studio|lab)(?!\p{L})/giu
  },
  {
    value: "onsite",
    pattern:
      /(?:based|work) (?:at|in) (?:\p{L}+\s){0,3}?offices?(?!\p{L})|value of in[- ]person|in[- ]person collaboration|must (?:be able to )?(?:work|be|come)[^|.;]{0,20}(?:on-?site|in[- ]person|in[- ]office)|trabajo presencial|(?:100 ?% )?presencial|vor ort in|坐班|线下办公|现场办公/giu
  }
];
