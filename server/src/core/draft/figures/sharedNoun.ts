import { inOneSentence, saidAhead } from '../../text/around';
import { sharesStretch } from '../../text/sharedStretch';
import type { Figure, PlacedFigure } from './figures';

/** What makes another fact of a number: another time, or a part of the whole. */
const OTHER_FACT =
  /去年|明年|前年|上年|当年|同期|[上下]半年|其中|新增|新建|增加|累计|目前|(?:19|20)\d\d年|\d{1,2}月(?!\d)|首批|[上前下]一?批|第[一二三四]批|改扩?建|扩建|续建|余下|剩|还有|另有|每/g;
/** No Han, a particle, and what so many figures are told with that it names nothing. */
const IDLE =
  /[^\u4e00-\u9fff]|[的了于以和与及在有是为这那就都要把将被]|增长|下降|分别|达到|提高|实现|完成|共有|现有|已有|累计|推进|推动|提升|建成|解决|开展|组织|处理|办理|以上|以下|左右|多家|有的|全[国省市州县区镇乡]|我[国省市县区]|[一二三四五六七八九]是/;
/** Things that a draft has many of. */
const BROAD =
  /总投资|用地|占地|面积|全长|总长|长度|库容|工期|投入|项目|企业|部门|服务|事项|改革|投资|收入|产值|总额|资金|工作|建设|重点|产业|同志|干部|人员|单位|个[人村]|农村/g;
/** Digits of a number that hardly comes about twice by chance. */
const MANY = 4;
/** A name that both sentences have. */
const NAME = 4;
/** No sentence is longer. */
const FAR = 300;
/** What is looked at of a sentence ahead of its number. */
const SENTENCE = 80;

/**
 * Whether two numbers of one unit, whose digits are the same in another order, are told of one thing: the words around them share a noun, though
 * they stand in other sentences of another make. 全县3680户群众告别深山, 搬迁的3860户群众.
 */
export function isOneThing(one: PlacedFigure, other: PlacedFigure, text: string): boolean {
  const { unit, change, value } = one.figure;
  if (unit === '%' || unit === '％' || change !== '' || other.figure.change !== '') return false;
  // In one sentence they are set against each other: 从75.6万亩提高到76.5万亩.
  if (inOneSentence(text, one.offset, other.offset, FAR)) return false;
  if (factOf(one, text) !== factOf(other, text)) return false;
  const digits = value.replace('.', '').length;
  const [a, b] = [labelOf(one.figure), labelOf(other.figure)];
  if (digits >= MANY) return sharesStretch(a, b, 2, IDLE);
  if (sharesStretch(namesIn(a), namesIn(b), digits === 3 ? 2 : 3, IDLE)) return true;
  // 总投资 of many a project: the sentences name the same one.
  return (
    sharesStretch(a, b, digits === 2 ? 3 : 2, IDLE) &&
    sharesStretch(namesIn(sentenceOf(one, text)), namesIn(sentenceOf(other, text)), NAME, IDLE)
  );
}

/** A text without what names nothing by itself. */
function namesIn(text: string): string {
  return text.replace(BROAD, '|');
}

function labelOf({ ahead, behind }: Figure): string {
  return `${ahead}|${behind}`;
}

function sentenceOf({ offset }: PlacedFigure, text: string): string {
  return saidAhead(text, offset, '。\n', SENTENCE);
}

/** The words of time and of parts in the sentence up to a number, and just behind it. */
function factOf(one: PlacedFigure, text: string): string {
  const said = `${sentenceOf(one, text)}${text.slice(one.offset, one.offset + 8)}`.match(OTHER_FACT) ?? [];
  return [...new Set(said)].sort().join();
}
