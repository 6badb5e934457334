/**
 * `openings` are the first three characters, in lower case, of each paragraph that the notice can be, or its first one
 * where that is enough; `?` stands for any paragraph that holds a question.
 */
export type Notice = readonly [openings: string, notice: RegExp, example: string];

/**
 * Paragraphs that speak to the reader of the paper itself and not of the news, though nothing marks them: offers,
 * notices of law, who wrote this. By language; each begins its paragraph.
 */
export const notices: readonly Notice[] = [
  // He, she or they, whose accounts these are.
  [
    'you|fol|rea|con|e-m|ema|fin|twe|wri',
    /^(?:You can )?(?:[Ff]ollow|[Rr]each|[Cc]ontact|[Ee]-?mail|[Ff]ind|[Tt]weet|[Ww]rite to|[Cc]onnect with) (?:him|her|them|me|[\p{Lu}@][\p{L}@'’.-]+(?: [\p{Lu}][\p{L}'’.-]+){0,3})\b.{0,20}\s(?:on|at|via|:|@)/u,
    'Follow Ada Example on X for more of her reporting.',
  ],
  // Prices, advice and views that the paper does not answer for.
  [
    'mar|quo|pri|dat|all',
    /^(?:(?:market )?(?:quotes?|prices|data)(?: and \w+)? (?:(?:are |is )?(?:delayed|displayed in real[- ]time)\b.*|(?:are |is )?provided by [^.]{0,40}\.?$)|all (?:quotes|prices|times) (?:are )?(?:in )?(?:local|e[ds]?t\b|gmt|utc|eastern|usd|delayed))/i,
    'Quotes delayed at least 15 minutes.',
  ],
  [
    'the|vie|opi',
    /^(?:(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|on|here|by (?:the )?(?:authors?|contributors?|columnists?)))/i,
    'The views expressed in this article are those of the author.',
  ],
  [
    'not|thi',
    /^(?:nothing (?:in|on) this (?:article|site|website|page|publication|email|content)|this (?:article|story|content|material|report|page|site|post)(?: is| was| has been| may| does| contains) (?:(?:not )?(?:intended|provided|for inform)|not (?:financial|investment|legal|medical)|originally (?:published|appeared)|first (?:published|appeared)|(?:produced|generated|translated|written) (?:with|by) (?:the help of )?(?:an? )?(?:ai\b|artificial|automat)|protected by|affiliate|not constitute|contain affiliate))/i,
    'This article is not financial advice.',
  ],
  [
    'dis|pas',
    /^(?:disclaimer\s*:|disclosure\s*:|past performance (?:is|does))/i,
    'Disclosure: the author holds shares in the company.',
  ],
  [
    'if |whe|we |the|as |ple',
    /^(?:(?:please note:? )?(?:if|when) you (?:\w+ to )?(?:buy|purchase|click)[^.]{0,80}(?:commission|affiliate)|(?:we|the publisher) may (?:earn|receive|get)|as an amazon associate)/i,
    'If you buy through our links, we may earn a commission.',
  ],
  [
    'las|est|el |avi|cot|dat|pre|si ',
    /^(?:las opiniones (?:expresadas|vertidas|aquí)|(?:este|el presente) (?:artículo|contenido|texto) (?:no (?:constituye|pretende)|tiene (?:carácter|fines)|(?:ha sido|fue) (?:generado|traducido|publicado originalmente)|contiene enlaces)|aviso legal\b|(?:cotizaciones|datos|precios)\b[^.]{0,40}(?:retraso|diferid)|si (?:compras|compra)[^.]{0,80}comisión)/i,
    'Las opiniones expresadas en este artículo son de su autor.',
  ],
  [
    'die|haf|all|kur|dat|wen|bit',
    /^(?:die (?:hier |in diesem \S+ )?(?:geäußerten|vertretenen|dargestellten) (?:meinungen|ansichten)|(?:dieser|dieses|diese) (?:artikel|beitrag|text|inhalt)\S* (?:dient|stellt kein|ersetzt kein|enthält (?:sogenannte |werbe|affiliate|provision)|(?:wurde|ist) (?:(?:zuerst|ursprünglich|erstmals) (?:bei|auf|in)|mit (?:hilfe|unterstützung)|maschinell|automatisch))|haftungsausschluss|alle angaben ohne gewähr|(?:alle )?(?:kurse|kursdaten|daten)\b[^.]{0,40}(?:verzögert|ohne gewähr|zeitverzögert)|wenn sie über (?:diese|einen)[^.]{0,80}provision|bitte beachten(?: sie)?:)/i,
    'Alle Angaben ohne Gewähr.',
  ],
  [
    'die|mit|bei|ein|all|als',
    /^(?:(?:die|mit|bei|einige|alle)\b[^.]{0,90}\blinks\b[^.]{0,50}(?:affiliate|provisions|werbe)-?links|als amazon-partner (?:verdien|erh[aä]lt))/i,
    'Die mit einem Stern gekennzeichneten Links sind Affiliate-Links.',
  ],
  [
    'les|cet|le |ave|cou|don|cot|si ',
    /^(?:les (?:opinions|propos|avis) (?:exprimé|tenu|émis)|(?:cet|le présent) article (?:ne constitue|contient des liens|a été (?:traduit|généré|publié (?:initialement|à l['’]origine)))|avertissement\s*:|(?:les )?(?:cours|données|cotations)\b[^.]{0,40}différé|si vous achetez[^.]{0,80}commission)/i,
    'Les opinions exprimées n’engagent que leurs auteurs.',
  ],
  [
    'gas|mei|kom|bei|ihr|dei',
    /^(?:(?:gast|meinungs)?(?:kommentare?|beiträge)\b[^.]{0,100}meinung der redaktion|(?:ihre|deine) meinung (?:ist uns wichtig|interessiert uns))/i,
    'Gastkommentare müssen nicht der Meinung der Redaktion entsprechen.',
  ],
  // Newsletters, channels and accounts of the paper.
  [
    'wan|loo|int|for|ple|sig|sub|reg|joi|get|rec|dow|lis|che|fin|see|rea|sta|kee',
    /^(?:(?:(?:want|looking for|interested in|for (?:more|the latest|all|breaking|daily|exclusive|other)) [^.?!]{0,90}[?,!]? )?(?:please )?(?:sign[- ]up|subscribe|register|join|get|receive|download|listen to|check out|find|see|read|stay up to date|keep up)\b[^.]{0,140}\b(?:newsletters?|inbox|whatsapp|telegram|(?:our|the|your) (?:\w+ )?(?:app|podcast|channel|alerts|community|website)|mailing list|push notifications)\b)/i,
    'Want more stories like this? Sign up for our free newsletter.',
  ],
  [
    'nev|cli|tap|joi|lik|fol|fin',
    /^(?:never miss (?:a|an|our)|(?:click|tap) here\b|join (?:the conversation|us on|our)|(?:like|follow|find|join) us on)/i,
    'Follow us on every network.',
  ],
  [
    'hav|got|do |sen|ema|e-m',
    /^(?:(?:have|got|do you have) (?:a |any )?(?:news )?(?:tips?|story|question|information)\b[^.]{0,60}(?:\?|\bus\b)|(?:send|email|e-mail) (?:us|your (?:tips|story|stories|photos|questions|news)))/i,
    'Have a news tip? Write to the desk.',
  ],
  [
    'our|the',
    /^(?:our website is (?:the|your) (?:place|source|home) for\b|(?:our|the) [\w ]{0,30}newsletter (?:brings|delivers|is (?:sent|delivered|free)|lands))/i,
    'Our evening newsletter is free.',
  ],
  [
    '¿|si |sus|apu|apú|reg|rec|una|une|úna|úne|sig|síg|des|haz|hag|con|pue',
    /^(?:(?:¿[^?]{3,90}\?|si (?:quieres|desea)[^,]{0,80},) ?)?(?:suscr[ií]b(?:ete|ase|irse)|ap[uú]nt(?:ate|ese)|reg[ií]str(?:ate|ese)|recib[ea]\b[^.]{0,100}\b(?:newsletter|bolet[ií]n|correo|bandeja|alertas|whatsapp)|[uú]n(?:ete|ase) a|s[ií]gue(?:nos|l[oa]s?|me| a| nuestr\S*)\b[^.]{0,60}(?:twitter|facebook|instagram|telegram|whatsapp|google|canal|redes|\bx\b)|s[ií]ganos\b|descarg(?:a|ue) (?:nuestra|la) app|haz clic|haga clic|consulta aqu[ií]|puedes seguir a)/i,
    'Suscríbete a nuestro boletín y recibe cada mañana las noticias.',
  ],
  [
    '?|dan|jet|hie|abo|mel|reg|für|den|uns|zum|fol|lad|kli|all|meh|wei|tei',
    /^(?:[^.?!]{3,90}\? )?(?:dann [^.]{0,60}newsletter\b|(?:jetzt |hier )?abonnier(?:e|en sie|t)\b|(?:jetzt |hier )?(?:meld(?:e dich|en sie sich|et euch)|registrier(?:e dich|en sie sich))\b|(?:jetzt |hier )?(?:für|den|unseren|zum) [^.]{0,50}newsletter\b|folg(?:en sie|st du|[et] (?:uns|unserem))\b[^.]{0,60}(?:twitter|facebook|instagram|telegram|whatsapp|google|kanal|\bx\b)|(?:laden sie|lade) [^.]{0,40}\bapp\b|(?:klicken sie|klicke) hier|(?:hier|alle) (?:geht es|gelangen sie|finden sie (?:außerdem|alle|weitere|mehr))|mehr (?:zum thema|dazu|nachrichten|infos?)\b[^.]{0,60}(?:lesen|finden|hier|:)|(?:alle|weitere) (?:nachrichten|infos?|informationen|artikel)[^.]{0,60}(?:finden sie|lesen sie|gibt es|hier)|teile? (?:deine|uns))/i,
    'Folgen Sie uns auf WhatsApp und verpassen Sie nichts.',
  ],
  [
    '?|abo|ins|rec|rej|sui|ret|tél|cli',
    /^(?:[^.?!]{3,90}\? )?(?:abonnez-vous|inscrivez-vous|recevez (?:chaque|tous|gratuitement|notre|nos|l['’]essentiel)|rejoignez(?:-nous| notre| la)|suivez(?:-nous|-l[ea])?\b[^.]{0,60}(?:twitter|facebook|instagram|telegram|whatsapp|google|chaîne|réseaux|\bx\b)|retrouvez (?:toute l['’]actu|tous? nos|toutes nos|nous)|téléchargez (?:notre|l['’]appli)|cliquez ici)/i,
    'Inscrivez-vous à notre lettre du matin.',
  ],
  // Other stories.
  [
    'rea|see|vie|wat|hea|lis|fin|che|exp|for|mor',
    /^(?:read|see|view|watch|hear|listen to|find|check out|explore) (?:our|the|his|her|their|more of|all|all of|more about|more on|the rest|the full|here)\b[^.]{0,80}\b(?:review|story|stories|report|article|coverage|interview|series|guide|analysis|transcript|statement|list|here|below|archives?)\b|^(?:for )?more (?:on (?:this|the)|stories|news|coverage|from|about)\b[^.]{0,80}(?::|\b(?:here|visit|click|read|see)\b|$)/i,
    'Read our full review of the harbour.',
  ],
  [
    'lea|lee|con|vea|mir|les|lie|seh|lir|lis|voi|à l|à v|ret',
    /^(?:lea|lee|leer|consulte|consulta|vea|mire|mira) (?:la|el|las|los|también|más|aquí|nuestr|toda)\b[^.]{0,80}(?:completa?|aquí|análisis|crítica|reportaje|noticias?|cobertura|:|$)|^(?:lesen sie|lies|lest|sehen sie) (?:hier|auch|dazu|mehr|den|die|das|unsere|weiter)\b|^(?:lire|lisez|voir|à lire|à voir|retrouvez) (?:aussi|également|notre|la suite|l['’]article|ici|toute)\b/i,
    'Lesen Sie hier den ganzen Test.',
  ],
  // What stands behind the wall.
  [
    'thi',
    /^(?:this (?:content|article|story|page) is (?:reserved|available|exclusive|only|for)\b[^.]{0,40}(?:subscriber|member|register))/i,
    'This content is reserved for subscribers.',
  ],
  [
    'alr|to |ple|con|kee|reg|sig|log|cre|sub',
    /^(?:already (?:a |an )?(?:subscriber|member|subscribed|have an account)\s*\?|(?:(?:to|please) )?(?:continue|keep) reading\b|(?:register|sign in|log in|create an account|subscribe)(?: now| today| or [\w ]{3,20}| \/ [\w ]{3,20})? (?:to|and|for) (?:read|continue|unlock|access|keep|get|view|enjoy))/i,
    'Already a subscriber? Log in.',
  ],
  [
    'unl|enj|sta|try|get|you|sup|sha|acc|don|exc',
    /^(?:unlimited (?:online |digital )?access|enjoy (?:the latest|unlimited|full)|(?:start|try|get) (?:your|our|a) (?:free|\d+[- ]\w+|one[- ]month)[^.]{0,20}trial|you(?:['’]ve| have) (?:reached|read|used) (?:your|all)|support (?:local|our|independent|quality) journalism(?:$|[.!]| (?:with|by|and|today|now)\b)|(?:share|access) (?:your thoughts|articles from) (?:and|across)|don['’]t have an account\?|exclusive articles (?:by|from|and))/i,
    'You have read all your free articles of this month.',
  ],
  [
    'con|art|not|¿|par|ini|die|der|sie|du |jet|wei|all|il |déj|la |pou',
    /^(?:(?:contenido|artículo|noticia) (?:exclusiv[oa]|solo|reservad[oa]) para|¿(?:ya )?(?:eres|es usted|tienes|tiene)[^?]{0,40}(?:suscri|cuenta)|para (?:seguir|continuar) leyendo|inicia(?:r)? sesión|(?:dieser|dieses|der) (?:artikel|beitrag|text|inhalt) ist (?:nur |exklusiv |kostenpflichtig)|(?:sie|du) (?:haben|hast|sind|bist) (?:bereits|schon|noch kein)[^.]{0,40}(?:abo|konto|registriert|kunde)\b[^.]{0,20}\?|(?:jetzt )?(?:weiterlesen|alle artikel lesen) mit|jetzt (?:kostenlos|gratis) [^.]{0,30}(?:testen|lesen|anmelden|registrieren)|jetzt (?:testen|weiterlesen|abonnieren|anmelden|einloggen)\W*$|(?:article|contenu) réservé|il vous reste \d|déjà abonné|la suite (?:de cet article )?est réservée|pour (?:lire|accéder à) (?:la suite|cet article|l['’]intégralité))/i,
    'Il vous reste 70 % de cet article à lire.',
  ],
];

/** What a person who writes about others is, at the end of what they wrote. */
export const trade =
  /\b(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|author|critic|professor|fellow|periodista|redactora?|corresponsal|columnista|colaboradora?|escritora?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journalist(?:in)?|autor(?:in|a)?|volontär(?:in)?|journaliste|correspondante?|rédact(?:eur|rice)|chroniqueu(?:r|se)|auteure?)\b/i;
export const describes =
  /^\s*,?\s*(?:is|was|has been|covers?|covered|reports?|writes?|joined|es|cubre|escribe|ist|schreibt|berichtet|arbeitet|leitet|est|couvre|écrit)\s/i;
