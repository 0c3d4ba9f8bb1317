/** Words that say that a sum is base pay, standing before it. */
export const payBefore =
  "salary|salaries|compensation|comp|base(?: pay)?|pay(?:s|ing)?|wages?|remuneration|rates?|earn(?:ing)?|earnings|package|compensated|gross|" +
  "brutto|gehalt(?:sspanne|srahmen|sband)?|jahresgehalt|jahresbruttogehalt|monatsgehalt|bruttogehalt|vergütung|entgelt|lohn|stundenlohn|tagessatz|bezahlung|einstiegsgehalt|" +
  "salaire|rémunération|tjm|salario|sueldo|retribución|retribució|remuneración|sou|banda salarial|" +
  "税后|税前|薪資|工資|月薪|薪资|薪酬|薪水|工资|月薪|年薪|待遇|时薪|日薪|底薪|薪金|收入|年包|薪";

/** Words right after a sum that say that it is base pay. */
export const payAfter =
  "base|salary|salaries|gross|brutto|bruts?|brut[oa]s?|doe|depending on (?:experience|skill|level|location|seniority)|based on (?:exp\\p{L}*|location|level)|dependent on|commensurate|" +
  "per annum|compensation|comp|gehalt|税前|税后|薪";

/** Words before a sum that say that it is other money, or no money. */
export const otherBefore =
  "raised|raising|raise|funding|funded|seed|series|round|valued|valuation|backed|investment|invested|invests?|investors|capital|financing|revenues?|arr|mrr|gmv|aum|turnover|profits?|sales|" +
  "budgets?|stipend|allowance|bonus(?:es)?|referral|refer|rewards?|reimburs(?:e|ed|es|ement|ements|ing)|credits?|perks?|vouchers?|gift|sav(?:es?|ed|ing|ings)|market|industry|worth|grants?|prizes?|donat(?:e|ed|ions?)|" +
  "deposit|fees?|costs?|prices?|priced|pricing|deals?|spend(?:s|ing)?|spent|customers|users|downloads|401|pension|insurance|contribution|match(?:ing|es)?|equity|options|stock|shares|rsus?|ote|on[- ]target|variable|commissions?|" +
  "process(?:ed|ing|es)|handling|manage[sd]?|managing|loans?|lent|transactions?|volume|assets|exit(?:ed)?|acquired|sold|bounty|relocation|sign(?:ing)?[- ]on|signing|gym|wellness|lunch(?:es)?|meals?|food|transport(?:ation)?|sport|phone|internet|home office|coworking|(?:training|learning|education|equipment|laptop|hardware|travel|development)(?: (?:and|&) \\p{L}+)?(?=\\s*[:–-])|" +
  "houses?|homes?|rent|mortgage|makes|making|owners|tuition|scholarship|subscription|paywall|merchants|businesses|" +
  "融资|奖金|补贴|奖励|年终奖|餐补|房补|股票|期权|社保|公积金|估值|内推|推荐费|管理规模|资产";

/** Words right after a sum that say that it is other money, or no money. */
export const otherAfter =
  "in (?:funding|revenues?|sales|seed|venture|financing|capital|arr|annual|equity|investments?|loans|assets|credits?|transactions|total|value|savings|stock|options|rsus?|bonus|the bank|grants?|prizes?)|" +
  "(?:of |in )?(?:total |annual |yearly |monthly |company |quarterly |performance )*(?:funding|revenues?|arr|mrr|gmv|aum|seed|series|round|venture|financing|valuation|investment|raised|market|industry|budget|stipend|allowance|bonus(?:es)?|referral|reward|credits?|vouchers?|gift|grant|prize|donation|reimbursement|sign(?:ing|-on| on)|relocation|ote|tc|on[- ]target|commissions?|variable|equity|stock|options|worth of|match|contracts?|deals?|sales|profit|exit|fund|learning|training|education|professional development|equipment|hardware|home office|wellness|gym|travel|conference|quotas?|targets?)(?!\\s*:)|" +
  "per (?:user|customer|employee|person|seat|month for|year (?:for|on|towards|in) )|" +
  "融资|奖金|补贴|奖励|年终奖|餐补|房补|股权|股票|人民币融资";

/** Words right after a number without a currency that say what it counts. */
export const countedAfter =
  "(?:\\p{L}+ )?(?:users|customers|clients|people|employees|members|engineers|developers|companies|businesses|stores|students|teachers|patients|merchants|lines|loc|rps|qps|tps|requests|events|transactions|downloads|installs|signups|stars|github|followers|subscribers|visitors|visits|views|messages|rows|records|documents|images|hours|days|weeks|months|years|yrs|minutes|seconds|miles|km|square|sq|units|orders|products|servers|nodes|cores|machines|devices|sites|homes|jobs|times|countries|cities|locations|gb|tb|mb|ms|commits)|人(?!民币)|用户|名|位|个|年|股|岁|月(?!薪)|天|次|家";
