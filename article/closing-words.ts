/**
 * Headings over what stands at the end of an article and is none of its text, each the whole heading but for marks and
 * figures around it.
 */

/** Over other stories of the paper. */
const others = [
  'related(?: (?:to this|\\w+ )?(?:stories|story|articles?|news|posts?|coverage|topics?|reading|content|links|videos))?|(?:more|other|latest|recent|featured|popular|top) (?:news|stories|articles|posts|headlines|coverage|reads?)(?: (?:from|on|in|by) .{1,30})?|more (?:on this|like this)(?: \\w+)?|trending(?: (?:now|stories|news|posts|topics))?(?: (?:in|on|from) .{1,30})?',
  "you (?:may|might)(?: also)? (?:like|enjoy|be interested in)(?: \\w+)?|recommended(?: (?:for you|stories|articles|posts|reading|videos|from .{1,30}))?|(?:up|read|what to read) next|read (?:more|also)|most (?:read|popular|viewed|shared|commented)(?: \\w+)?|editors?[’']?s? (?:picks?|choice)|don[’']t miss",
  '(?:ähnliche|verwandte|weitere|andere|neueste|aktuelle) (?:artikel|beiträge|themen|meldungen|nachrichten|inhalte)(?: (?:aus|zu[mr]?|von) .{1,30})?|mehr zum thema|(?:das|dies) könnte (?:sie|dich|euch) (?:auch )?interessieren|auch interessant|lesen sie (?:auch|dazu|mehr)|meistgelesen\\w*(?: artikel)?|(?:unsere )?empfehlung(?:en)?(?: der redaktion)?',
  '(?:noticias|artículos|contenidos?|notas|temas) relacionad[oa]s|relacionad[oa]s?|(?:también )?(?:te|le) (?:puede|podría)n?(?: también)? interesar|más (?:noticias|artículos|leíd[oa]s?|vistas?)|lo más (?:leído|visto)|(?:últimas|otras) noticias|recomendad[oa]s?|lea también|no te pierdas',
  '(?:articles|sujets|contenus|actualités) (?:similaires|liés|associés|connexes|recommandés)|(?:à )?lire aussi|à lire également|sur le même (?:sujet|thème)|(?:cela|ça|ces articles) (?:peut|pourrait|pourraient|peuvent)(?: aussi| également)? vous intéresser|vous (?:aimerez|pourriez aimer)(?: aussi)?|les plus (?:lus|populaires)|(?:dernières|autres) (?:actualités|nouvelles|articles)|à ne pas manquer',
];
/** Over who wrote it, what it was written from, and what readers say of it. */
const ends = [
  'about (?:the|our) (?:authors?|writers?|reporters?|contributors?)|(?:article |story )?sources|(?:references|works cited|bibliography|further reading|external links|footnotes|endnotes)|(?:reader |recent )?comments?|(?:leave|post|add) a (?:comment|reply)|(?:join|add to) the (?:conversation|discussion)|share this(?: \\w+)?|(?:sign up|subscribe)(?: (?:to|for) .{1,40})?',
  '(?:zur person|über (?:den autor|die autorin|die autoren))|(?:quellen(?:angaben|verzeichnis)?|literatur(?:verzeichnis)?|einzelnachweise|fußnoten|weblinks)|(?:leser)?kommentare?|kommentar (?:schreiben|verfassen|hinterlassen)|diskutieren sie mit',
  'sobre (?:el autor|la autora|los autores)|(?:fuentes|referencias|bibliografía|enlaces externos)|comentarios?|(?:deja|escribe) (?:un|tu) comentario',
  "à propos de (?:l[’']auteure?|l[’']autrice|des auteurs)|(?:références|bibliographie|liens externes)|commentaires?|laisser un commentaire|réagir à cet article",
];

const othersHeading = whole(others);
const endsHeading = whole(ends);
/** Longer headings are of a story. */
export const longestClosing = 60;

/** What a heading announces: other stories, the end of this one, or neither. */
export function announcedBy(heading: string): 'others' | 'end' | undefined {
  if (heading.length > longestClosing) return undefined;
  if (othersHeading.test(heading)) return 'others';
  return endsHeading.test(heading) ? 'end' : undefined;
}

function whole(parts: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}]*(?:${parts.join('|')})[^\\p{L}]*$`, 'iu');
}
