/** A quotation that is often set down wrong. */
export interface Quotation {
  readonly wrong: string;
  readonly right: string;
  /** Author and work. */
  readonly work: string;
}

/**
 * 引文易错: lines that speakers quote from memory, with the wording of the work. Only lines whose text is not disputed among
 * editions are listed.
 */
export const QUOTATIONS: readonly Quotation[] = [
  { wrong: '人是要有点精神的', right: '人是要有一点精神的', work: '毛泽东1956年在党的八届二中全会上的讲话' },
  { wrong: '干部就是决定因素', right: '干部就是决定的因素', work: '毛泽东《中国共产党在民族战争中的地位》' },
  { wrong: '敢叫日月换新天', right: '敢教日月换新天', work: '毛泽东《七律·到韶山》' },
  { wrong: '敢叫日月换新颜', right: '敢教日月换新天', work: '毛泽东《七律·到韶山》' },
  { wrong: '岂因祸福趋避之', right: '岂因祸福避趋之', work: '林则徐《赴戍登程口占示家人》' },
  { wrong: '无以致千里', right: '无以至千里', work: '《荀子·劝学》' },
  { wrong: '不积细流，无以成江海', right: '不积小流，无以成江海', work: '《荀子·劝学》' },
  { wrong: '会当临绝顶', right: '会当凌绝顶', work: '杜甫《望岳》' },
  { wrong: '乘风破浪会有时', right: '长风破浪会有时', work: '李白《行路难》' },
  { wrong: '众里寻她千百度', right: '众里寻他千百度', work: '辛弃疾《青玉案·元夕》' },
  { wrong: '山穷水尽疑无路', right: '山重水复疑无路', work: '陆游《游山西村》' },
  { wrong: '山穷水复疑无路', right: '山重水复疑无路', work: '陆游《游山西村》' },
  { wrong: '柳岸花明又一村', right: '柳暗花明又一村', work: '陆游《游山西村》' },
  { wrong: '沉船侧畔千帆过', right: '沉舟侧畔千帆过', work: '刘禹锡《酬乐天扬州初逢席上见赠》' },
  { wrong: '蜡烛成灰泪始干', right: '蜡炬成灰泪始干', work: '李商隐《无题》' },
  { wrong: '为民生立命', right: '为生民立命', work: '张载（横渠四句）' },
  { wrong: '勿施与人', right: '勿施于人', work: '《论语·颜渊》' },
  { wrong: '凡事欲则立', right: '凡事预则立', work: '《礼记·中庸》' },
  { wrong: '君子当自强不息', right: '君子以自强不息', work: '《周易·乾》' },
  { wrong: '觉知此事要躬行', right: '绝知此事要躬行', work: '陆游《冬夜读书示子聿》' },
  { wrong: '老大徒悲伤', right: '老大徒伤悲', work: '汉乐府《长歌行》' },
  { wrong: '欲穷千里目，再上一层楼', right: '欲穷千里目，更上一层楼', work: '王之涣《登鹳雀楼》' },
];

/** 两句之间: lines of two clauses that take ，, not 、. */
export const VERSES: readonly Quotation[] = [
  { wrong: '他山之石、可以攻玉', right: '他山之石，可以攻玉', work: '《诗经·小雅·鹤鸣》' },
  { wrong: '千里之行、始于足下', right: '千里之行，始于足下', work: '《老子》第六十四章' },
  { wrong: '不积跬步、无以至千里', right: '不积跬步，无以至千里', work: '《荀子·劝学》' },
  { wrong: '工欲善其事、必先利其器', right: '工欲善其事，必先利其器', work: '《论语·卫灵公》' },
  { wrong: '长风破浪会有时、直挂云帆济沧海', right: '长风破浪会有时，直挂云帆济沧海', work: '李白《行路难》' },
  { wrong: '路漫漫其修远兮、吾将上下而求索', right: '路漫漫其修远兮，吾将上下而求索', work: '屈原《离骚》' },
  { wrong: '雄关漫道真如铁、而今迈步从头越', right: '雄关漫道真如铁，而今迈步从头越', work: '毛泽东《忆秦娥·娄山关》' },
];
