/**
 * The works the entries of the lexicon rest on: key → the citation a message shows. A key says what was looked up,
 * no more: where a work holds the right form only, the citation says so.
 */
export const SOURCES = {
  xianhan7: '正形见《现代汉语词典》（第7版）',
  idiom: '正形为成语的通行写法',
  usage: '正形为公文和法律文本的通行写法',
  gf1001: 'GF 1001—2001《第一批异形词整理表》（推荐性）',
} as const satisfies Record<string, string>;

/** A key of `SOURCES`. */
export type SourceKey = keyof typeof SOURCES;
