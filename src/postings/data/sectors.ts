/**
 * The sectors, with the words by which they are told. `given`: words of the labels that payloads carry;
 * `about`: phrases that tell the line of business when an employer describes itself.
 */
export const sectors: Readonly<Record<string, {readonly given: string; readonly about: string}>> = {
  software: {
    given:
      "computer software|software development|software|saas|internet|internet publishing|information technology & software|app development|cybersecurity|computer and network security|computer & network security|web|blockchain|artificial intelligence|ai|data infrastructure|developer tools|technology, information and internet|technology",
    about:
      "developer tools?|software company|saas company|software platform for|saas platform|open[- ]source company|open source database|cloud platform for developers|developer platform|cyber ?security (?:company|startup|platform)|machine learning platform"
  },
  "IT services": {
    given:
      "it services|it services and it consulting|information technology and services|information technology & services|information technology|it|it consulting|it staffing|outsourcing|systems integration|data processing|hosting",
    about:
      "software consultancy|software consulting|it consultancy|digital agency|software agency|web agency|development agency|managed services provider|it services (?:company|provider)|dev shop|web development shop|custom software"
  },
  "semiconductors and hardware": {
    given:
      "semiconductors|semiconductor manufacturing|computer hardware|computer hardware manufacturing|consumer electronics|hardware|electronics|electrical/electronic manufacturing|appliances, electrical, and electronics manufacturing|networking|computer networking|robotics|robotics engineering|nanotechnology",
    about:
      "semiconductors?|chip design|chip ?maker|silicon photonics|consumer electronics|robotics (?:company|startup)|industrial robots|3d printers?|quantum computers?"
  },
  "finance and fintech": {
    given:
      "finance|financial services|banking|bank|investment banking|investment management|venture capital & private equity|venture capital and private equity principals|capital markets|fintech|accounting|insurance|insurtech|payments|crypto|cryptocurrency|trading|hedge fund|wealth management",
    about:
      "fintech|hedge fund|investment bank|asset manage(?:r|ment)|neobank|trading firm|proprietary trading|quantitative trading|payments? (?:platform|company|processor|infrastructure)|insurance (?:company|startup)|insurtech|cryptocurrency exchange|bitcoin exchange|online lend(?:er|ing)|consumer loans|mortgage lender|financial services company|investment firm"
  },
  health: {
    given:
      "health|healthcare|health care|hospital|hospitals and health care|hospital & health care|medical|medical devices|medical equipment manufacturing|medical practice|pharma|pharmaceuticals|pharmaceutical manufacturing|biotech|biotechnology|biotechnology research|life sciences|mental health care|health, wellness and fitness|health, wellness & fitness|wellness and fitness services|digital health|healthtech|veterinary",
    about:
      "health ?care (?:company|startup|provider|platform|technology)|digital health|health ?tech|electronic (?:medical|health) records?|telemedicine|telehealth|bio ?tech(?:nology)? (?:company|startup)|drug discovery|genomics|clinical trials|medical devices?|mental health(?:care)? (?:company|startup|platform|provider)|pharmaceutical company|hospital(?:es)? (?:group|network)"
  },
  "public sector": {
    given:
      "government|government administration|public sector|public safety|public policy|public administration|government relations|federal|local government|law enforcement|judiciary|international affairs|executive office",
    about:
      "federal agency|government agency|united states digital service|government digital service|civil service|public service agency|city council|federal government agency|ministry of"
  },
  education: {
    given:
      "education|higher education|e-learning|e-learning providers|edtech|primary/secondary education|primary and secondary education|education management|education administration programs|professional training & coaching|professional training and coaching|university|research|research services|libraries",
    about:
      "ed[- ]?tech|education(?:al)? (?:technology|company|startup|platform)|online (?:school|university|courses)|learning platform|coding boot ?camp|(?:is|are) a (?:public |private |research )?university"
  },
  "retail and e-commerce": {
    given:
      "retail|e-commerce|ecommerce|consumer goods|apparel & fashion|apparel and fashion|luxury goods & jewelry|retail luxury goods and jewelry|supermarkets|wholesale|wholesale trade|food & beverages|food and beverage services|cosmetics|sporting goods|furniture|consumer services|fashion|grocery",
    about:
      "e-?commerce (?:company|startup|site|retailer)|online (?:retailer|store|grocery|fashion)|fashion (?:retailer|brand|marketplace)|online marketplace for (?:buying|selling|used|second|vintage)|subscription boxes?|meal kits?|supermarket chain"
  },
  manufacturing: {
    given:
      "manufacturing|machinery|machinery manufacturing|industrial automation|automation machinery manufacturing|mechanical or industrial engineering|chemicals|chemical manufacturing|plastics|textiles|packaging & containers|building materials|paper & forest products|mining & metals|industrial|engineering",
    about:
      "manufactur(?:er|ing company) of|(?:leading|global) manufacturer|industrial automation|machine tools|contract manufacturer"
  },
  "media and entertainment": {
    given:
      "media|online media|online audio and video media|media production|broadcast media|broadcast media production and distribution|entertainment|entertainment providers|music|publishing|book and periodical publishing|newspapers|motion pictures & film|social media|social networking platforms|writing & editing|news|streaming|performing arts|design services|design|photography",
    about:
      "news(?:paper| organi[sz]ation| publisher| site)|digital media company|media company|record label|music streaming|video streaming|streaming service|publishing house|film studio|broadcaster"
  },
  gaming: {
    given: "gaming|games|computer games|video games|gambling & casinos|gambling|igaming|mobile games|esports",
    about:
      "game (?:studio|developer|company)|games (?:studio|company)|mobile games|video games? (?:studio|company|developer)|e-?sports"
  },
  energy: {
    given:
      "energy|oil & energy|oil and gas|renewables & environment|renewable energy|renewable energy semiconductor manufacturing|utilities|environmental services|climate|cleantech|climate tech|solar|nuclear|services for renewable energy",
    about:
      "clean ?tech|climate ?tech|renewable energy|solar (?:company|energy|panels|power)|energy (?:company|startup|storage|software)|smart grid|electric utilit(?:y|ies)|oil and gas|nuclear fusion|carbon (?:removal|accounting|footprint)|ev charging|battery (?:maker|startup|technology)"
  },
  telecoms: {
    given:
      "telecoms|telecommunications|wireless|wireless services|telecommunications carriers|internet service providers|satellite telecommunications|telco",
    about:
      "telecom(?:s|munications)? (?:company|operator|provider|carrier)|mobile (?:network )?operator|internet service provider|voip (?:provider|company)"
  },
  "transport and automotive": {
    given:
      "transport|transportation|automotive|motor vehicle manufacturing|logistics|logistics & supply chain|logistics and supply chain|transportation, logistics, supply chain and storage|transportation/trucking/railroad|truck transportation|package/freight delivery|freight and package transportation|maritime|maritime transportation|warehousing|mobility|railroad|shipping|supply chain",
    about:
      "autonomous (?:vehicles?|driving|trucks?)|self-driving|car ?maker|automaker|electric vehicles?|logistics (?:company|startup|platform|provider)|freight (?:forwarder|forwarding|marketplace)|ride[- ](?:hailing|sharing)|car[- ]sharing|micro-?mobility|shipping (?:company|containers?)|public transit"
  },
  "defence and aerospace": {
    given:
      "defence|defense|defense & space|defense and space manufacturing|aerospace|aviation & aerospace|aviation and aerospace component manufacturing|aviation|military|armed forces|space|airlines/aviation",
    about:
      "defen[cs]e (?:contractor|company|technology|startup)|aerospace (?:company|startup|manufacturer)|satellites? (?:company|operator|startup|imagery)|rocket|launch vehicles?|spacecraft|national security|space (?:company|startup|exploration)|military (?:customers|drones)"
  },
  "travel and hospitality": {
    given:
      "travel|leisure, travel & tourism|travel arrangements|tourism|hospitality|hotels|restaurants|airlines|airlines and aviation|recreational facilities & services|events services|food service|sports",
    about:
      "travel (?:company|startup|agency|platform|search)|hotel (?:chain|booking|group|management)|vacation rentals?|restaurant (?:chain|group|technology|management)|airline|cruise line|tourism"
  },
  "real estate": {
    given:
      "real estate|commercial real estate|leasing non-residential real estate|proptech|construction|architecture & planning|architecture and planning|civil engineering|property|facilities services",
    about:
      "real estate (?:company|startup|platform|technology|brokerage|marketplace|firm)|prop ?tech|property management|construction (?:company|tech|technology|software|management)|co-?working space|home ?buying|(?:buy|sell|rent)(?:ing)? (?:a )?homes?"
  },
  "marketing and advertising": {
    given:
      "marketing|advertising|marketing & advertising|marketing and advertising|advertising services|marketing services|adtech|public relations & communications|public relations and communications services|market research",
    about:
      "ad[- ]?tech|advertising (?:technology|platform|network|agency|company)|marketing (?:agency|automation|technology|platform|company)|mar ?tech|programmatic advertising|demand[- ]side platform|seo agency|creative agency"
  },
  consulting: {
    given:
      "consulting|management consulting|business consulting and services|business consulting|strategy consulting|professional services|legal services|law practice|legal|alternative dispute resolution|business services",
    about:
      "management consult(?:ing|ancy)|strategy consult(?:ing|ancy)|consulting firm|law firm|professional services firm|big four"
  },
  "recruiting and HR": {
    given:
      "human resources|human resources services|staffing & recruiting|staffing and recruiting|hr|recruiting|recruitment|hrtech|temporary help",
    about:
      "staffing (?:agency|firm|company)|recruit(?:ing|ment) (?:agency|firm|platform|company)|hr ?tech|hr software|payroll (?:platform|provider|software)|talent marketplace|executive search|empresa de trabajo temporal|\\bett\\b"
  },
  agriculture: {
    given:
      "agriculture|farming|agtech|agritech|dairy|food production|food & beverage manufacturing|fishery|ranching|ranching and fisheries|wine & spirits",
    about:
      "ag(?:ri)?[- ]?tech|precision agriculture|vertical farms?|vertical farming|farm management|agricultural (?:company|technology|robots?)|explotación (?:agrícola|ganadera)"
  },
  "non-profit": {
    given:
      "non-profit|nonprofit|non-profit organization management|non-profit organizations|nonprofit organization management|civic & social organization|civic and social organizations|charity|philanthropy|think tanks|ngo|religious institutions|individual & family services|international trade & development",
    about:
      "non-?profit(?: organi[sz]ation)?|501\\(?c\\)?\\(?3\\)?|\\bngo\\b|registered charity|charitable (?:organi[sz]ation|foundation)"
  }
};
