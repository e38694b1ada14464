import type { Span } from '../../text/span';

/** What a page's source left in the text. */
export interface CodeSpan extends Span {
  /** The character that it stands for; absent: none. */
  readonly newText?: string;
}

/** The two units that a remain of code may open with: they are looked for together with the words of adverts. */
export const CODE_OPENERS: readonly string[] = [
  ...Array.from('abcdefhilmnopstuvw/!?', (unit) => `<${unit}`),
  ...Array.from('netzlrqmhgac#', (unit) => `&${unit}`),
  ...Array.from('abcefhilmnpqstu/!$分', (unit) => `[${unit}`),
  ...Array.from('dp$/{#', (unit) => `{${unit}`),
  '#p',
  '(a',
  '(f',
  '(w',
  '(d',
];
const LONGEST = 400;
const TAGS =
  'a|abbr|article|b|blockquote|body|br|button|center|div|em|embed|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|meta|nav|object|ol|o:p|p|s|script|section|select|small|source|span|strong|style|sub|sup|table|tbody|td|textarea|th|thead|title|tr|u|ul|video|audio|[vw]:\\w{1,20}|st1:\\w{1,20}|mp\\w{1,20}';
const SCRIPT = /<(script|style|iframe)\b[^>]{0,300}>[^<]{0,400}<\/\1>/iy;
/** A box that the page itself calls an advert. */
const ADVERT =
  /<(div|span|a|p|ins|section)\b[^<>]{0,80}(?:\bads?\b|advert|banner|guanggao|promo|sponsor)[^<>]{0,80}>[^<]{0,60}<\/\1>/iy;
const TAG = new RegExp(`</?(?:${TAGS})(?=[\\s/>])[^<>\\n]{0,300}>`, 'iy');
const COMMENT = /<!(?:--(?!\s*jianggao)[^\n]{0,300}?-->|DOCTYPE[^>]{0,200}>|\[(?:CDATA|if|endif)[^\n>]{0,100}>)/iy;
const BLANKS = /(?:&(?:nbsp|ensp|emsp|thinsp|zwnj|zwsp|#160|#12288|#8194|#8195|#xa0|#x3000);?){1,100}/iy;
const ENTITY = /&(?:ldquo|rdquo|lsquo|rsquo|quot|middot|mdash|hellip|lt|gt|amp|times|copy|laquo|raquo);/iy;
const PAGER =
  /\[(?:next_?page|\/?page|\/?page_?break|\/?pagebreak|分页|分页符|分页标题|!--[^\]\n]{1,60}--|\$?\w{1,20}=?\d{0,4}\/\])\]|#p#[^#\n]{0,30}#e#|#page#/iy;
const BBCODE =
  /\[\/?(?:img|url|b|i|u|s|td|tr|table|font|size|color|align|p|quote|code|attach|flash|media|hr|backcolor|indent|list|free|hide|email)(?:=[^\]\n]{0,120})?\]/iy;
const TEMPLATE =
  /\{(?:\$[\w.[\]'"|:=-]{1,60}|dede:[^}\n]{0,80}|\/dede:\w{1,20}|pboot:[^}\n]{0,80}|\{[^}\n\u4e00-\u9fff]{0,60}\})\}|\{#[\w.]{1,40}\}/iy;
/** Calls of an advert's or a counter's script. */
const CALL = /\((?:adsbygoogle|function|window|document)[^\n\u4e00-\u9fff]{0,160}\)\(?\)?;?/iy;
const PATTERNS = [SCRIPT, CALL, ADVERT, TAG, COMMENT, BLANKS, ENTITY, PAGER, BBCODE, TEMPLATE];

const CHARACTERS: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  middot: '·',
  mdash: '—',
  hellip: '…',
  lt: '<',
  gt: '>',
  amp: '&',
  times: '×',
  copy: '©',
  laquo: '«',
  raquo: '»',
};

/** Lines of a script or a style sheet: they hold hardly a Han character and end as such lines do. */
const SCRIPT_LINE =
  /^(?:(?:var|let|const|function|return|if|else|try|catch|for|document|window|jQuery|\$|\(function|_hmt|new|this|import|export)\b.*[;{}),]|\$\(.*|\(function.*|[.#@][\w-][^{}]{0,80}\{.*|[\w-]{2,30}\s*:\s*[^；。]{1,80};|[})\];]{1,6}|\/\*.*\*\/|<script\b.*|<\/script>|[\w.$]{2,40}\(.{0,120}\);?|[\w.$]{2,40}\s*=\s*.{1,120};|<\?(?:php|xml).*|\?>)$/;

/** Remains of a page's source at the places of openers (ascending), not overlapping; linear in the text. */
export function findCode(text: string, openers: readonly Span[]): CodeSpan[] {
  const found: CodeSpan[] = [];
  let last = 0;
  for (const { start } of openers) {
    const span = start < last ? undefined : codeAt(text, start);
    if (!span) continue;
    found.push(span);
    last = span.end;
  }
  return found;
}

function codeAt(text: string, at: number): CodeSpan | undefined {
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const end = at + match.length;
    if (pattern !== ENTITY) return { start: at, end };
    return { start: at, end, newText: CHARACTERS[match.slice(1, -1).toLowerCase()] ?? '' };
  }
  return undefined;
}

/** A sentence ahead of what a script left. */
const SENTENCE = /^[\s\u3000]*[\u4e00-\u9fff，、]{4,}[。！？；]/u;

/** Whether a line is a line of a script. */
export function isScript(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  // Nearly every line ends in a Han character or a full-width mark.
  return (
    last < 0x80 &&
    !SENTENCE.test(line) &&
    line.length <= LONGEST &&
    (SCRIPT_LINE.test(line) || isStatement(line)) &&
    (line.match(/\p{Script=Han}/gu)?.length ?? 0) <= 8
  );
}

/** Whether a line of ASCII ends as a statement does and is full of the marks that statements are made of. */
function isStatement(line: string): boolean {
  const last = line.charAt(line.length - 1);
  if (line.length < 12 || !';{},)]'.includes(last)) return false;
  let marks = 0;
  for (const unit of line) if ('(){}[];=<>"$|&'.includes(unit)) marks++;
  return marks >= 6 && marks * 20 >= line.length;
}
