/** Words of people who seek work: they decide alone, read near the beginning. */
export const seekerCues: readonly RegExp[] = [
  /^\W*seeking (?:work|employment|a job|remote work|opportunit)/i,
  /\bwilling to relocate\s*[:?]/i,
  /^\W*locat(?:ion|ed)\s*:[^\n]{1,80}\s*\n\s*remote\s*:[\s\S]{0,400}\b(?:r[ée]sum[ée]|cv)\b/i,
  /^\W*(?:hi|hello|hey)?[\s,.!]*(?:i(?:'|’)?m|i am|i(?:'|’)?ve been|am|currently) (?:currently |actively |also )?(?:looking|searching|hunting) for (?:a |an |my |any |new |some |remote |local\S* |full[- ]time |freelance |contract |work|part[- ]time |job)/i,
  /\blooking for remote jobs?\b|\b(?:i(?:'|’)?m|i am|am) [^.\n]{0,30}\blooking for (?:a |my )?(?:new |next |first |remote |local\S* |full[- ]time )*(?:job|gig|opportunit|position|work\b)/i,
  /^\W*i (?:need|want) (?:a |to find a )?job\b|\bwho wants to hire me\b|\bhire me\b|\bmy (?:résumé|resume|cv|portfolio)\b[^\n]{0,30}https?:/i
];

/** Words of adverts, with their weight. */
export const advertCues: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\b(?:you|companies|they|people|who|everyone|anyone|employers|most of them|nobody|somebody) )(?:\b(?:is|are|we|am|and|team|still|also|now|currently|actively|always)|['’](?:re|m|s)) (?:\w+ly |now |also |still |always |again )?(?:hiring|recruiting|seeking|searching for|looking (?:for|to (?:hire|add|grow|expand|bring|fill|recruit)))\b/i,
    3
  ],
  [/^\W*(?:now |we(?:'|’)?re |we are )?(?:hiring|looking for|seeking|searching for|wanted|recruiting)\b/i, 3],
  [
    /\b(?:wir suchen|gesucht|bewerbung(?:en)?|bewirb dich|stellenangebot|aufgaben|anforderungen|nous recherchons|nous recrutons|recrute|recherche un|poste|missions|profil recherché|se busca|se necesita|buscamos|requisitos|funciones|oferta de empleo|se ofrece|contratación)\b|招聘|诚聘|岗位|职责|任职|薪资|简历/i,
    3
  ],
  [
    /\b(?:join (?:us|our|the team)|come (?:work|join|help|build)|work with us|help us (?:build|make|grow|change))\b/i,
    2
  ],
  [
    /\b(?:to apply|apply (?:here|at|now|via|online|by|to|directly|through|on)|send (?:us |me |a |your |over )*(?:r[ée]sum[ée]|cv|email|note|application)|e-?mail (?:us|me|your)|contact (?:us|me)|reach out|get in touch|if (?:you(?:'|’)?re |you are )?interested)\b/i,
    2
  ],
  [
    /\b(?:we offer|benefits|competitive (?:salary|compensation|pay)|salary|equity|stock options|health insurance|paid time off|401k|perks)\b/i,
    1
  ],
  [
    /\b(?:requirements|responsibilities|qualifications|what you(?:'|’)?ll do|about (?:us|you|the role)|who we are|who you are|you(?:'|’)?ll|you will|you have|nice to have|bonus points|must have|experience (?:with|in)|years of)\b/i,
    2
  ],
  [
    /\b(?:we(?:'|’)?re|we are|we) (?:an? |the |building|build|make|making|help|helping|provide|develop|working|creating|need|use|have|offer|run)\b|\bour (?:mission|team|stack|platform|product|customers|clients|company|office)\b/i,
    2
  ],
  [/\b(?:full[- ]?time|part[- ]?time|on-?site|permanent|relocation|visa sponsorship|h1b|telecommute)\b/i, 2],
  [/\bremote\b/i, 1],
  [/\bexperience\b|\blocation:/i, 1],
  [/\b(?:positions?|openings?|roles?|vacanc(?:y|ies)|opportunities)\b/i, 1],
  [
    /https?:\/\/\S*(?:jobs?|careers?|lever\.co|greenhouse|workable|angel\.co|ashby|hiring|recruit|apply|positions?|vacanc|grnh|ibm\.biz|join-us|joinus|developer|engineer)\S*/i,
    2
  ],
  [/\[email\]|\S@\S+\.\w|\bat\s+\w+\s+dot\s+\w+/i, 1]
];

/** Words of replies and of talk about the thread, with their weight. */
export const replyCues: readonly (readonly [RegExp, number])[] = [
  [/^\W*\[?(?:dead|deleted|removed|flagged|test|testing)\]?\W*$/i, 9],
  [
    /\b(?:i|i(?:'|’)?ve|i have|we both) (?:also |just |already |recently |have )?(?:applied|interviewed|sent (?:you|an?|my|in)|emailed|e-mailed|submitted|mailed|reached out|got rejected|was rejected)\b/i,
    5
  ],
  [
    /\b(?:never heard back|got (?:the |a )?reject|rejection (?:mail|email|letter)|no response|been ghosted|ghosted me|didn(?:'|’)?t hear back|any update|any luck)\b/i,
    4
  ],
  [/\b(?:is|are|would|do|does|can|could|will|did|have|any|what|where|when|why|how|which)\b[^.!?\n]{3,200}\?\s*$/i, 3],
  [
    /^\W*(?:is|are|do|does|did|can|could|would|will|what|where|when|why|how|any|has|have|which|who)\b[^.!\n]{3,250}\?/i,
    3
  ],
  [
    /\b(?:your|you(?:'|’)?re|you are|you guys|you folks|y(?:'|’)?all) [^.\n]{0,40}\b(?:posting|post|listing|ad|comment|salary range|job requirements|link|website|site|careers page|hiring|page|company is)\b/i,
    3
  ],
  [
    /\b(?:(?:this|these|the|that|same|previous|earlier|last|past) (?:\w+ )?(?:threads?|comments?|posts?|postings?)|whoishiring|who(?:'|’)?s hiring|who is hiring|parent comment|top[- ]level|down-?vot\w*|upvot\w*|ctrl-?f|searching this page|this page|this board|hacker news jobs|hn jobs|job compensation|hnresumetojobs|comment count|meta discussion|hiring threads?|browse all the jobs|all (?:the )?job offers|map of all the jobs|upvote companies|a note to companies|dear companies)\b/i,
    3
  ],
  [
    /^\W*(?:thanks|thank you|great|cool|nice|awesome|wow|congrat\w*|sorry|yes|no|nope|yep|yeah|ok|okay|haha\w*|lol|agree[ds]?|same|fyi|note|tangent|unsolicited feedback|fair|true|indeed|interesting|good (?:luck|point)|best of luck|not sure|just (?:a|to|wondering|curious|fyi)|out of curiosity|curious|edit|ps|p\.s\.|since|because|man|dude|wtf|why|looks like|seems|maybe|perhaps|also|but|so|and|hmm+|oh|ah|er+)\b/i,
    3
  ],
  [
    /^\W*(?:i|i(?:'|’)?m|i(?:'|’)?d|i(?:'|’)?ve|you|you(?:'|’)?re|it|it(?:'|’)?s|this|that|that(?:'|’)?s|there|they|he|she|my|here(?:'|’)?s|these|those|as (?:a|an|someone)|for (?:those|anyone)|if you(?:'|’)?re (?:looking|a))\b/i,
    1
  ],
  [
    /\b(?:most companies|companies now|some of these|these jobs|job seekers?|recruiters?|the market|i feel|i think|i believe|i wonder|i(?:'|’)?m curious|imo|imho|in my (?:opinion|experience)|genuinely curious|is insane|would be (?:nice|great|useful|helpful)|please (?:add|include|normalize|stop|don(?:'|’)?t)|could we please|requesting|should be required|friendly reminder|shameless plug|i (?:made|built|created|wrote|put together|scraped|took the liberty)|created a simple)\b/i,
    2
  ]
];
