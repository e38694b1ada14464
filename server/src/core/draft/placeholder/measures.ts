/**
 * What stands around a number. A mark that has other uses of its own (a question mark, a dash, dots) is taken for a number only where
 * the words ahead of it ask for one, or where what follows can follow nothing else.
 */

/** Units that no word and no sentence begins with. */
const SURE =
  /^(?:[余多]?[万亿](?:元|亩|吨|名|件|头|只|羽|平方|千瓦|斤|公斤|份|册|台|株|辆|立方|人次|美元)|人次|户次|家次|公里|平方公?[米里]|立方米|个?百分点|亩(?![产均])|吨(?!位)|[%％‰])/u;

/** Units that words begin with, but that are no words themselves. */
const PLAIN =
  /^(?:[万亿个名户座套件条处所项起例台辆份册篇场期届株间栋幢宗批支艘]|余(?:[人名个家户件项次亩吨天年场处座元里]|公里)|周年|小时|分钟|公斤|千克)/u;

/** Units that are words of their own: behind a mark that ends a sentence they may begin the next one. */
const NOUN = /^[人家天元次位岁倍米头只口门枚张组年]/u;

/** Words that begin like a unit. */
const WORDS =
  /^(?:个(?:[别人体性中案税头子股个展]|旧区)|名(?:[校单誉称优牌义字人列气胜副家师医城为曰叫册]|不[副见])|户(?:[籍外型口主户均])|座(?:[谈位右])|套(?:[用路话取现])|件件|条(?:[件例块条文款理])|处(?:[理于置在处分罚长室级])|所(?:[有以在谓需属得长做作言])|项[目项羽]|起(?:[来到步码点草初因诉色源势义跑底伏])|例(?:[如外会行子])|台(?:[账湾阶风上下海胞])|份[额子]|篇[章幅]|场(?:[所地景面馆外合上])|期(?:[待间盼望限末中])|届[时满]|株[连洲]|间[接隙断]|宗[旨教族]|批(?:[评示准判复发次])|支(?:[持部撑付出援柱配行队教农])|人(?:[民们才类员口均生人家心格大情社力文工事居权世间物性品])|家(?:[庭乡长人里家园属门国风具电政畜禽教])|天(?:[下天地气津然上空堑道知才生安理数哪])|元(?:[旦宵素首月])|次(?:[要日年序生])|位(?:[于置列次居])|门(?:[户类槛口面道诊票])|倍[加增感]|米[饭面]|万(?:[千众一物里分事岁家户象般无古民企])|亿万|年(?:[轻初底终度代龄年级末均货味前内后月来关少薪])|岁[月末岁]|头(?:[脑等部上顶痛])|只(?:[有要是能会顾为见争求])|张[贴榜家某]|口(?:[号碑头岸径粮])|组(?:[织建成合长团]))/u;

/** Whoever reads such words expects a number behind them. */
const ASKS =
  /(?:达到?|完成|增长|约|共[计有]?|投资|投入|资金|实现|计划|新增|超过?|突破|下降|减少|增加|累计|补助|近|不足|仅|[定持制]在|历时|为期|工期|[高加少低升降长大]到|[升增降提]至|新建|建成|引进|安排|发放|惠及|用了|花了|历经|接待|培训|化解|办结|排查出?|整改)了?$/u;
/** Words that ask for a number too, but stand ahead of other things as well. */
const MAY_ASK = /(?:计|为|有|其中)$/u;
const LONGEST_ASK = 4;
const ENDS = '，。、；：！？）,;)”';

export interface Measure {
  /** `sure` follows nothing but a number, `unit` may begin a word, `noun` may begin a sentence. */
  readonly kind: 'sure' | 'unit' | 'noun';
  readonly end: number;
}

/** The unit that begins at `at`, unless a word does. */
export function measureAt(text: string, at: number): Measure | undefined {
  const behind = text.slice(at, at + 5);
  const sure = SURE.exec(behind);
  if (sure) return { kind: 'sure', end: at + sure[0].length };
  if (WORDS.test(behind)) return undefined;
  const unit = PLAIN.exec(behind);
  if (unit) return { kind: 'unit', end: at + unit[0].length };
  return NOUN.test(behind) ? { kind: 'noun', end: at + 1 } : undefined;
}

/** Whether the words that end at `at` ask for a number: `达到`. */
export function asksNumber(text: string, at: number): boolean {
  return ASKS.test(text.slice(Math.max(0, at - LONGEST_ASK), at));
}

/** The same, of words that may also stand ahead of something else: `有`. */
export function mayAskNumber(text: string, at: number): boolean {
  return asksNumber(text, at) || MAY_ASK.test(text.slice(Math.max(0, at - 2), at));
}

/** Whether a clause ends at `at`. */
export function isClauseEnd(text: string, at: number): boolean {
  return at >= text.length || ENDS.includes(text.charAt(at));
}

/** Whether marks that sentences use too stand at `[start, end)` in the place of a number: `达到——亿元`, `改造……套，`. */
export function standsForNumber(text: string, start: number, end: number): boolean {
  // 一个……个
  if (text.charAt(start - 1) === text.charAt(end)) return false;
  const measure = measureAt(text, end);
  if (measure === undefined) return false;
  return asksNumber(text, start) || (measure.kind !== 'noun' && isClauseEnd(text, measure.end));
}
