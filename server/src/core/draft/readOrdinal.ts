import type { OrdinalStyle } from '../conventions/ordinalStyle';
import { isBlank, isDigit, isHan } from '../text/chars';
import type { Span } from '../text/span';
import { isHanNumeral, type Numeral, readArabicNumeral, readCircledNumeral, readHanNumeral } from './numeral';
import type { Ordinal } from './ordinal';

/** What stands at a place, taken alone. */
export interface Reading {
  readonly ordinal: Ordinal;
  /** `sure`: an ordinal unless all speaks against it · `likely` · `weak`: only as a member of a run. */
  readonly doubt: 'sure' | 'likely' | 'weak';
  /** 最后 and 另一方面 close their run, whatever their number. */
  readonly closing: boolean;
}

/** Words that runs repeat behind a Han numeral: 一是…二是…, 一看…二看…. */
const RUN_WORDS = new Set('是要看靠抓在讲问查比学谈防戒求盯守破立争促强想做为来则');

/** 要 as the head of a noun: 三要素. Not 要求: 二要求实 is an item, and 统一要求 begins no clause. */
const NOUNS_OF_YAO = new Set(['要素', '要点', '要件', '要害', '要闻']);

/** What 第N counts in a speech, longest first; 个 may stand ahead of it. */
const ITEM_NOUNS = [
  '关键词',
  '层意思',
  '方面',
  '部分',
  '问题',
  '层面',
  '特点',
  '阶段',
  '环节',
  '句话',
  '件事',
  '点',
  '条',
  '项',
  '步',
  '类',
  '层',
];

const FIRST_NEXT: readonly (readonly [word: string, value: number])[] = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['再者', 3],
  ['最后', 0],
];
const ONE_HAND: readonly (readonly [word: string, value: number])[] = [
  ['一方面', 1],
  ['另一方面', 0],
];

/**
 * Reads the ordinal that begins at `at` of `text`, if one may begin there. Offsets of the result are shifted by `base`.
 * `initial`: the place is the beginning of a paragraph, where styles are allowed that inside a paragraph mean something else.
 */
export function readOrdinal(text: string, at: number, base: number, initial: boolean): Reading | undefined {
  const site = new Site(text, at, base, initial);
  switch (text[at]) {
    case '（':
    case '(':
      return site.bracketed();
    case '第':
      return site.di();
    case '其':
      return site.qi() ?? site.fixed('first-next', FIRST_NEXT);
    case '首':
    case '再':
    case '最':
      return site.fixed('first-next', FIRST_NEXT);
    case '另':
      return site.fixed('one-hand', ONE_HAND);
    default:
      return site.fixed('one-hand', ONE_HAND) ?? site.han() ?? site.arabic() ?? site.circled();
  }
}

/** A mark whose numeral is gone: `、切实…` `．加强…` `（）改革…` at the beginning of a paragraph. */
export function readLostOrdinal(text: string, at: number, base: number): Reading | undefined {
  const empty = /^[（(][ \u3000]?[）)]/u.exec(text.slice(at, at + 3));
  const mark = empty ? '' : text.charAt(at);
  const end = at + (empty?.[0].length ?? 1);
  if (!empty && mark !== '、' && mark !== '．' && mark !== '.') return undefined;
  if (!opensItem(text, end, mark)) return undefined;
  const style: OrdinalStyle = empty ? 'han-paren' : mark === '、' ? 'han' : 'arabic';
  const gap = base + at + (empty ? 1 : 0);
  const ordinal: Ordinal = {
    style,
    word: '',
    value: 0,
    start: base + at,
    end: base + end,
    numeral: { start: gap, end: base + (empty ? end - 1 : at) },
    mark,
    text: text.slice(at, end),
    lost: true,
    initial: true,
  };
  return { ordinal, doubt: 'likely', closing: false };
}

/** Whether what stands behind a lone mark can be an item: a word or a quotation, behind 、 and （） also a number (`、2026年工作`). */
function opensItem(text: string, from: number, mark: string): boolean {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  if (at >= text.length) return mark === '';
  const unit = text.charCodeAt(at);
  return isHan(unit) || '“‘《'.includes(text.charAt(at)) || (isDigit(unit) && (mark === '、' || mark === ''));
}

/** One place that may open an ordinal; each method tries one frame. */
class Site {
  constructor(
    private readonly text: string,
    private readonly at: number,
    private readonly base: number,
    private readonly initial: boolean,
  ) {}

  /** `（一）` `（1）` */
  bracketed(): Reading | undefined {
    const from = this.skipBlanks(this.at + 1);
    const numeral = readHanNumeral(this.text, from) ?? readArabicNumeral(this.text, from);
    if (!numeral) return undefined;
    const close = this.skipBlanks(numeral.end);
    if (!this.isOneOf(close, '）)')) return undefined;
    const style = numeral.script === 'han' ? 'han-paren' : 'arabic-paren';
    const mark = this.isOneOf(close + 1, '、，,.．') ? this.text.charAt(close + 1) : '';
    return this.found(style, numeral, { start: from, end: numeral.end }, close + 1 + mark.length, {
      mark,
      doubt: this.initial ? 'sure' : style === 'han-paren' && numeral.value > 1 ? 'likely' : 'weak',
    });
  }

  /** `第一，` `第一个方面，` `第一是` */
  di(): Reading | undefined {
    const numeral = readHanNumeral(this.text, this.at + 1) ?? readArabicNumeral(this.text, this.at + 1);
    if (!numeral) return undefined;
    const place = { start: this.at + 1, end: numeral.end };
    const noun = this.itemNoun(numeral.end);
    const end = numeral.end + noun.length;
    const mark = this.isOneOf(end, '，,、：:；;。.') ? this.text.charAt(end) : '';
    const behind = end + mark.length;
    if (mark === '、' && (this.startsNumeral(behind) || this.text[behind] === '第')) return undefined;
    if (mark === '' && this.text[end] !== '是' && !this.endsLine(end)) return undefined;
    if (mark === '' && noun === '' && this.endsLine(end)) return undefined;
    const plain = '，,：:'.includes(mark) && mark !== '';
    return this.found(noun === '' ? 'di' : 'di-noun', numeral, place, behind, {
      mark,
      word: noun,
      doubt: mark === '' || (noun !== '' && !this.initial) ? 'weak' : plain || this.initial ? 'likely' : 'weak',
    });
  }

  /** `其一，` `其二是` */
  qi(): Reading | undefined {
    const numeral = readHanNumeral(this.text, this.at + 1);
    if (!numeral) return undefined;
    const mark = this.isOneOf(numeral.end, '，,、：:') ? this.text.charAt(numeral.end) : '';
    if (mark === '' && this.text[numeral.end] !== '是') return undefined;
    const place = { start: this.at + 1, end: numeral.end };
    const doubt = mark !== '' && numeral.value > 1 ? 'likely' : 'weak';
    return this.found('qi', numeral, place, numeral.end + mark.length, { mark, doubt });
  }

  /** `首先` … `最后`, `一方面`: words that are ordinals as they stand. */
  fixed(style: OrdinalStyle, words: readonly (readonly [word: string, value: number])[]): Reading | undefined {
    const entry = words.find(([word]) => this.text.startsWith(word, this.at));
    if (!entry) return undefined;
    const [word, value] = entry;
    const end = this.at + word.length;
    const mark = this.isOneOf(end, '，,、：:') ? this.text.charAt(end) : '';
    const numeral: Numeral = { value, end, script: 'han' };
    return this.found(style, numeral, { start: this.at, end }, end + mark.length, { mark, doubt: 'weak' });
  }

  /** `一、` `一是` */
  han(): Reading | undefined {
    const numeral = readHanNumeral(this.text, this.at);
    if (!numeral) return undefined;
    const place = { start: this.at, end: numeral.end };
    const word = this.text.charAt(numeral.end);
    if (RUN_WORDS.has(word) && !NOUNS_OF_YAO.has(this.text.slice(numeral.end, numeral.end + 2))) {
      const end = numeral.end + 1;
      // 一是一、二是二 and 十要十不要 are no items.
      const again = readHanNumeral(this.text, end);
      if (again?.value === numeral.value && (this.endsLine(again.end) || this.isOneOf(again.end, '、，。；,;不')))
        return undefined;
      const mark = this.isOneOf(end, '，,：:') ? this.text.charAt(end) : '';
      // 一要就是三天 is a verb.
      const spoken = word === '是' || (word === '要' && this.text[end] !== '就');
      const doubt = spoken ? 'likely' : 'weak';
      return this.found('numeral-word', numeral, place, end + mark.length, { mark, word, doubt });
    }
    return this.marked('han', numeral, place, '、', '，,.．：:');
  }

  /** `1.` `1、` `1）` */
  arabic(): Reading | undefined {
    const numeral = readArabicNumeral(this.text, this.at);
    if (!numeral) return undefined;
    const place = { start: this.at, end: numeral.end };
    if (this.isOneOf(numeral.end, '）)')) {
      if (!this.initial) return undefined;
      return this.found('arabic-paren', numeral, place, numeral.end + 1, { mark: '', doubt: 'weak' });
    }
    return this.marked('arabic', numeral, place, '.．、', '，,：:');
  }

  /** `①` */
  circled(): Reading | undefined {
    const numeral = readCircledNumeral(this.text, this.at);
    if (!numeral) return undefined;
    const mark = this.isOneOf(numeral.end, '、，,.．') ? this.text.charAt(numeral.end) : '';
    const place = { start: this.at, end: numeral.end };
    return this.found('circled', numeral, place, numeral.end + mark.length, {
      mark,
      doubt: this.initial ? 'sure' : 'weak',
    });
  }

  /** A bare numeral with its mark; `usual` marks make an ordinal by themselves, `odd` ones only in a run. */
  private marked(
    style: 'han' | 'arabic',
    numeral: Numeral,
    place: Span,
    usual: string,
    odd: string,
  ): Reading | undefined {
    const at = this.skipBlanks(numeral.end);
    const isUsual = this.isOneOf(at, usual);
    if (!isUsual && !(this.initial && this.isOneOf(at, odd))) return undefined;
    const behind = at + 1;
    if (style === 'han' && this.countsOn(numeral, behind)) return undefined;
    const followedByNumeral =
      style === 'han'
        ? this.goesOnCounting(numeral, behind)
        : isDigit(this.text.charCodeAt(behind)) || this.isOneOf(behind, '%％');
    // 9:30 and 1:500 are never items.
    if (followedByNumeral && !isUsual) return undefined;
    if (this.endsLine(behind) && !this.initial) return undefined;
    const doubt = !this.initial || !isUsual || followedByNumeral ? 'weak' : 'sure';
    return this.found(style, numeral, place, behind, { mark: this.text.charAt(at), doubt });
  }

  private found(
    style: OrdinalStyle,
    numeral: Numeral,
    place: Span,
    end: number,
    more: { mark: string; doubt: Reading['doubt']; word?: string },
  ): Reading {
    const ordinal: Ordinal = {
      style,
      word: more.word ?? '',
      value: numeral.value,
      start: this.base + this.at,
      end: this.base + end,
      numeral: { start: this.base + place.start, end: this.base + place.end },
      mark: more.mark,
      text: this.text.slice(this.at, end),
      lost: false,
      initial: this.initial,
    };
    return { ordinal, doubt: more.doubt, closing: numeral.value === 0 };
  }

  /** `个方面` `部分` …, or empty. */
  private itemNoun(at: number): string {
    const counter = this.text[at] === '个' || this.text[at] === '大' ? 1 : 0;
    const noun = ITEM_NOUNS.find((one) => this.text.startsWith(one, at + counter));
    return noun ? this.text.slice(at, at + counter + noun.length) : '';
  }

  /** 五、六十年代 and 二、三产业, not 三、一以贯之: the numeral behind is the next one up. */
  private goesOnCounting(numeral: Numeral, at: number): boolean {
    return numeral.value < 10 && readHanNumeral(this.text.charAt(at), 0)?.value === numeral.value + 1;
  }

  /** 二、三线城市 and 一、二、三产业: two numbers of one noun, which no heading begins with. */
  private countsOn(numeral: Numeral, at: number): boolean {
    if (!this.goesOnCounting(numeral, at)) return false;
    return /^.(?:[、线]|产业|十?年代|等奖)/u.test(this.text.slice(at, at + 4));
  }

  private startsNumeral(at: number): boolean {
    return isHanNumeral(this.text.charCodeAt(at));
  }

  private isOneOf(at: number, marks: string): boolean {
    return at < this.text.length && marks.includes(this.text.charAt(at));
  }

  private endsLine(at: number): boolean {
    return this.skipBlanks(at) >= this.text.length;
  }

  private skipBlanks(from: number): number {
    let at = from;
    while (isBlank(this.text.charCodeAt(at))) at++;
    return at;
  }
}
