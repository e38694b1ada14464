import { behindLast } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { quotations } from '../../text/quotes';
import { toldOffices } from './toldOffices';

/** 省 市 县 … : the level of administration a speech is held at. */
export type Level = '省' | '市' | '州' | '盟' | '县' | '区' | '旗' | '镇' | '乡' | '街道' | '村';

/** The higher, the wider. 区 is a city's; an 自治区 is told apart by `hostLevel`. */
export const LEVEL_RANK: Readonly<Record<Level, number>> = {
  省: 5,
  市: 4,
  州: 4,
  盟: 4,
  县: 3,
  区: 3,
  旗: 3,
  镇: 2,
  乡: 2,
  街道: 2,
  村: 1,
};

/**
 * my: 我县, 本县, 我们县 · all: 全县 · body: 县委 as one's own · alone: 县委, 县联席办 with no name ahead · spokenFor: 代表县委 · weak: the same behind a word that may lead to another's · crossed: 市委、县政府 ·
 * office: 区公安局 with no name ahead · pledge: 县委将约谈, as one's own · receiver: 各县区…报乡农业中心, who is below those who report ·
 * conditions: 县情 · ensured: 确保全县人民…, as one's own · street: 街道党工委 with no name ahead · slogan: 美丽我县 · closing: 谱写我县新篇章 · told: 县委办要加强督查 · below: 全市各乡镇 · direct: 县直机关.
 */
export type LevelWordKind =
  | 'my'
  | 'all'
  | 'body'
  | 'alone'
  | 'spokenFor'
  | 'weak'
  | 'crossed'
  | 'conditions'
  | 'slogan'
  | 'closing'
  | 'told'
  | 'below'
  | 'direct'
  | 'ensured'
  | 'office'
  | 'pledge'
  | 'receiver'
  | 'street';

/** A word that speaks of a level of administration; offsets are the paragraph's. */
export interface LevelWord {
  readonly kind: LevelWordKind;
  readonly level: Level;
  readonly at: number;
  readonly length: number;
  /** Where the character of the level stands. */
  readonly edit: number;
  /** What else is said in the same breath: the other level of 市委、县政府, all of 世情、国情、县情. */
  readonly beside: string;
  /** A unit of this level was just named: the word may speak of it. */
  readonly named: boolean;
  /** Between “ and ”, or in the name of a document: another's words. */
  readonly quoted: boolean;
}

const LEVEL = '[省市州盟县区旗镇乡]';
/** 全市, 我市, 本市, 我们市; not 我区域, 全市场, 全区间, 全镇定, 根本区别; nor 全村, which is whose deeds are told. */
const OWN =
  /(我|咱|(?<![根基日成资原样版课书标文剧底])本|(?<![健齐安完周成顾俱双]|(?<!确)保)全(?!村)|我们(?=.[的各上这有是要在和，。、党干经人])|咱们)([省市州盟县区旗镇乡村])(?![域间别块位场面容值价定井分土]|民(?![政营生兵族警宗办主用众]))/g;
/** 我街道, as a town does not say. */
const MY_STREET = /我街道(?![上两边尽口])/g;
/** A committee, a government or an office of some level. */
const BODY = new RegExp(
  `(${LEVEL})(?:党?委(?:办公室|办(?![法理事学好])|督查室)?(?![员托派任以婉屈实])|党工委|政府|纪委|人大|政协|联席办|领导小组|指挥部|局党组|局党委)`,
  'g',
);
/** 县委 as one's own: behind a verb of following, in front of what a committee gives. */
const FOLLOWING =
  /(?:融入|围绕|按照|对照|遵循|对接|传达|贯彻|落实|服务|服从|遵照|根据|执行|响应|对标|统一到|在|把|将|代表|完成|紧跟|拥护|经|是|由)$/;
/** 对县委的部署: of one's own, or of the one that is spoken to. */
const TOWARDS = /[对向受由与同]$/;
const GIVEN =
  /^(?:、[省市州盟县区旗镇乡]政府)?(?:各项|中心|的|关于[^，。；]{1,14}的|决策|部署|安排|要求|工作|统一|坚强|正确|重大|向|提出|确定|作出|明确|研究|同意|批准|常委|全会|决定(?=召开|举[办行]))/;
/** Nothing that could be a name stands ahead, and no office of a person behind. */
const BEFORE_ALONE = /(?:^|[，。；：\s　的对向由将请让被给使受照近日天年])$/;
const NOT_ALONE = /^(?:书记|、|和|与|及|主[任席]|常委会?(?:副?主任|委员)|副|老|委员|代表|的榜样|换届|班子)/;
/** 县委 that has done something, at the start of a clause: so a host tells of himself. */
const STARTING = /(?:^|[，。；：\s　天来日年])$/;
const DOING =
  /^(?:、[省市州盟县区旗镇乡]?政府)?(?:高度重视|十分重视|多次|先后|专门|常委会(?:专门|多次|研究|会?议)|常委(?:同志|班子)|决定|召开|审议|出台|印发|制定|编制|隆重|始终|一直|\d{1,2}次|整合|组建|成立由我|对[^，。；、]{2,14}(?:高度|十分|非常|极为)重视)/;
/** 区委、区人大常委会、县政府、区政协: one of another level in a row. */
const ROW =
  /[省市州县区旗镇乡](?:委|人大(?:常委会)?|政府|政协|纪委(?:监委)?)(?:、[省市州县区旗镇乡](?:委|人大(?:常委会)?|政府|政协|纪委(?:监委)?)){2,5}/g;
/** 市委、县政府: two levels never go together so. */
const CROSSED = /([省市州盟县区旗镇乡])委(?:办公室|办|督查室)?[、和]([省市州盟县区旗镇乡])政府/g;
/** 国情、区情 without the host's own level between them; 立足县情. */
const CONDITIONS =
  /(?:(?:[世国党省市]情、){1,8}|立足|结合|符合|基于)([市县区镇乡旗])情(?=[，。；、]|实际|出发|的|都|在)/g;
/** 建设美丽我省: what only one's own place is called. */
const SLOGAN = /(?:美丽|平安|法治|幸福|富裕|富强|文明|健康|清廉|和谐|魅力|活力|数字)我([省市州盟县区旗镇乡])/g;
/** 谱写我市高质量发展新篇章: how a speech takes leave of its own place. */
const CLOSING =
  /(?:谱写|开创|书写|奏响|推动|开启|续写|绘就)[我全]([省市州盟县区旗镇乡])[^，。；：！？]{2,24}?(?:新篇章|新局面|新华章|新辉煌|新画卷|新征程|新跨越|新台阶)(?=[！。，])/g;
/** 全市各乡镇: said by the county above the townships. */
const BELOW = /(?<![在居列占是为])全([省市州盟])各(?:乡镇|镇街|街镇|乡|镇村)/g;
const DIRECT = /(?<![\u4e00-\u9fff]市|各|乡)([省市州盟县区旗镇乡])直(?=机关|单位|部门|各|属单位|属部门)/g;

/** 确保全县人民过个好年, 接受全县党员监督: what is done for and by those who are spoken for; not what a superior does. */
const ENSURED =
  /(?<=确保|保障好?|保证|带领|引导|动员|组织|号召|团结|发动|让|接受)全([省市州盟县区旗镇乡])(?=(?:各族|广大|上下|父老|党员|干部|人民|群众|老?百姓|企业|职工|师生|居民))/g;
/** 街道党工委 with no name ahead, as one's own. */
const STREET =
  /(?<=^|[，。；：、\s　在对向由受按照天]|在镇?)街道(?:党工委|党委|办事处)(?=(?:的)?(?:坚强|正确|有力|统一|具体)?领导|的?(?:决策|部署|安排|要求|关心|支持|指导)|、(?:街道)?办事处(?=召开|决定|高度|多次|将|专门|研究|对|要(?!求)))/g;

/** 区公安局局长 with no name ahead, in a byline or among those who are told what to do. */
const OFFICE =
  /(?<=^|[，。；：、\s　由请])([市州盟县区旗])(?:(?:公安|财政|教育|教体|民政|司法|人社|自然资源|住建|交通(?:运输)?|水利|水务|农业农村|商务|文旅|文广新?旅|卫健|应急(?:管理)?|审计|统计|信访|医保|市场监管|林业|税务|生态环境|乡村振兴)局|发改委|人民法院|法院|人民检察院|检察院|总工会|妇联|工商联|残联|(?:四[套大]|五大)班子|里(?=已经?|将|也将|还将|专门|决定|出台|拿出|安排|多次)|级(?:党员)?领导(?:干部|同志)?(?=每|至少|带头|带案|要|包|率|按|分))(?![的与和])/g;
/** 县委将约谈主要负责同志, 镇党委将一如既往支持: what the speaker's own body is going to do. */
const PLEDGE =
  /(?<=^|[，。；：！\s　])([省市州盟县区旗镇乡])(?:党?委|党工委|政府|纪委监委|纪委|局党组|局党委|局)(?:[、和][省市州盟县区旗镇乡](?:人民)?政府)?(?:也|还)?将(?=(?:对|把|会同|以|严肃|坚决)[^，。；]{0,14}|约谈|一如既往|坚持|认真|牢牢|聚焦|围绕|切实|深入|不断|紧[紧扣盯]|继续|始终|全力|专门|组织|适时|定期|坚定不移|带头|带领|率先|分|在|通过|按|加[大强快]|拿出|安排|投入|出台|启动|实施|重点|着力|严格|进一步|给予|追究|严肃|通报|开展|建立|成立|视情|不定期|逐[一项月])/g;
const PLEDGED = /[委府组局][也还]?将/;
/** 各县区每月25日前将进展情况报乡农业综合服务中心: who reports, and to whom. */
const RECEIVER =
  /(?<=^|[，。；：！\s　])(?:请|由)?(?:各(?:(区县|县市区|市县区|县区|市县|县市|县（市、区）|县)|乡镇街道|乡镇|镇街|街镇)|([省市州县区])(?:直|级)[^，。；]{0,4}?(?:单位|部门))[^。；各由]{0,40}?报(?:送|至|给|到)?([县区旗镇乡])(?![域级直里村镇区])((?:委|政府|人民政府)?[\u4e00-\u9fff]{2,12}?(?:中心|办公室|办|局|委|科|所|站|组))(?=[，。；、（])/g;
const RECEIVED = /报[送至给到]?[县区旗镇乡]/;
const TOLD_BEHIND = /^要(?!求)/;
const HAS_OFFICE =
  /[市州盟县区旗][\u4e00-\u9fff]{1,5}局|[市州盟县区旗](?:级领导|[四五][套大]班|里[已将也还专决出拿安多]|级党员|发改|人民[法检]|法院|检察|总工|妇联|工商联|残联)/;

const NONE: readonly LevelWord[] = [];
const NO_QUOTES: ReturnType<typeof quotations> = [];
/** Every pattern needs one of these. */
const SCREEN =
  /[我全本咱们][省市州盟县区旗镇乡村]|[省市州盟县区旗镇乡](?:党?委|党工|政府|情|直|级领|纪委|人大|政协|联席|领导小|指挥|[\u4e00-\u9fff]{0,5}局|发改|人民[法检]|法院|检察|总工|妇联|工商联|残联|[四五][套大]班|里[已将也还专决出拿安多])|街道[党办]|报[送至给到]?[县区旗镇乡]/;

/** The words of levels in one paragraph, by place. Kept by text. */
export const levelWords = keptByText((text): readonly LevelWord[] => {
  if (!SCREEN.test(text)) return NONE;
  const words = new Map<number, LevelWord>();
  const quotes = text.includes('“') ? quotations(text) : NO_QUOTES;
  const add = (
    kind: LevelWordKind,
    level: string | undefined,
    at: number,
    length: number,
    edit = at,
    beside = '',
  ): void => {
    if (level === undefined || words.has(at)) return;
    const quoted = '“‘《'.includes(text.charAt(at - 1) || '-') || isWithin(quotes, at);
    words.set(at, { kind, level: level as Level, at, length, edit, beside, named: isNamed(text, at, level), quoted });
  };
  if (text.includes('我')) {
    for (const { 0: word, 1: met, index } of findAll(SLOGAN, text)) {
      add('slogan', met, index + word.length - 2, 2, index + word.length - 1);
    }
  }
  if (text.includes('新') && /[动写创响启就][我全]/.test(text)) {
    for (const { 0: word, 1: met, index } of findAll(CLOSING, text)) {
      // 为谱写我省新篇章作出贡献 is what those below say.
      const said = text.slice(text.lastIndexOf('，', index) + 1, index + word.length + 16);
      if (!/^为|贡献|力量/.test(said)) add('closing', met, index + 2, 2, index + 3);
    }
  }
  if (text.includes('各')) {
    for (const { 1: met, index } of findAll(BELOW, text)) add('below', met, index, 2, index + 1);
  }
  if (HAS_OFFICE.test(text)) {
    for (const { 0: word, 1: met, index } of findAll(OFFICE, text)) {
      // A city's office that is told what to do is `TOLD`'s: a county does not tell it.
      if ('市州盟'.includes(met ?? '-') && TOLD_BEHIND.test(text.slice(index + word.length, index + word.length + 2)))
        continue;
      add(word.endsWith('里') ? 'direct' : 'office', met, index, word.length);
    }
  }
  if (text.includes('将') && PLEDGED.test(text)) {
    for (const { 0: word, 1: met, index } of findAll(PLEDGE, text)) {
      add('pledge', met, index, /^.(?:纪委监委|纪委|党?委|党工委|政府|局党[组委]|局)/.exec(word)?.[0].length ?? 2);
    }
  }
  if (text.includes('报') && RECEIVED.test(text)) {
    for (const { 0: word, 1: counties, 2: own = counties ? '县' : '镇', 3: met, 4: office = '', index } of findAll(
      RECEIVER,
      text,
    )) {
      const length = 1 + office.length;
      const at = index + word.length - length;
      add('receiver', met, at, length, at, own);
    }
  }
  if (text.includes('街道')) {
    for (const { 0: word, index } of findAll(STREET, text)) add('street', '街道', index, word.length);
  }
  for (const { 1: met, index } of findAll(ENSURED, text)) {
    const said = text.slice(behindLast(text, '。；', index), index);
    if (!said.includes(`${met}委`) && !said.includes(`${met}政府`)) add('ensured', met, index, 2, index + 1);
  }
  if (text.includes('我街道')) {
    for (const { 0: word, index } of findAll(MY_STREET, text)) add('my', '街道', index, word.length, index + 1);
  }
  for (const { 0: word, 1: whose, 2: met, index } of findAll(OWN, text)) {
    add(whose === '全' ? 'all' : 'my', met, index, word.length, index + word.length - 1);
  }
  if (HAS_BODY.test(text)) {
    for (const { 0: found, 1: met, index } of findAll(BODY, text)) {
      const ahead = text.slice(Math.max(0, index - 3), index);
      const end = index + found.length;
      const behind = text.slice(end, end + 12);
      const given = GIVEN.test(behind);
      if (ahead.endsWith('代表')) add('spokenFor', met, index, found.length);
      else if ((given && FOLLOWING.test(ahead)) || (STARTING.test(ahead) && DOING.test(behind))) {
        add('body', met, index, found.length);
      } else if (given && TOWARDS.test(ahead)) add('weak', met, index, found.length);
      else if (BEFORE_ALONE.test(ahead) && (!NOT_ALONE.test(behind) || isPair(met, behind)))
        add('alone', met, index, found.length);
    }
    for (const { 0: row, index } of text.includes('政协') ? findAll(ROW, text) : []) {
      const bodies = row.split('、');
      const [one, other, more] = new Set(bodies.map((body) => body.charAt(0)));
      if (one === undefined || other === undefined || more !== undefined) continue;
      let at = index;
      for (const body of bodies) {
        words.delete(at);
        add('crossed', body.charAt(0), at, body.length, at, body.startsWith(one) ? other : one);
        at += body.length + 1;
      }
    }
    for (const { 0: both, 1: one, 2: other, index } of findAll(CROSSED, text)) {
      if (one === other) continue;
      add('crossed', other, index + both.length - 3, 3, index + both.length - 3, one);
      if (!words.has(index)) add('crossed', one, index, 2, index, other);
    }
  }
  for (const { level, at, length, wide, strong } of toldOffices(text)) {
    // It is more than a body by itself.
    if (strong && words.get(at)?.kind === 'alone') words.delete(at);
    add('told', level, at, length, at, wide ? '各' : '');
  }
  if (text.includes('情')) {
    for (const { 0: found, 1: met, index } of findAll(CONDITIONS, text)) {
      add('conditions', met, index + found.length - 2, 2, index + found.length - 2, found);
    }
  }
  if (text.includes('直')) {
    for (const { 1: met, index } of findAll(DIRECT, text)) add('direct', met, index, 2);
  }
  return [...words.values()].sort((a, b) => a.at - b.at);
});

/** 县委、县政府已经把: one level's committee and government, and not who leads them. */
function isPair(met: string | undefined, behind: string): boolean {
  return behind.startsWith(`、${met ?? ''}政府`) && !/^....(?:主要|领导|负责|各|分管|办|有关|班子|、)/.test(behind);
}

/** Whether a place lies in one of the pairs, which stand in order. */
function isWithin(pairs: ReturnType<typeof quotations>, at: number): boolean {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.close ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return (pairs[low]?.open ?? at) < at;
}

const HAS_BODY = /委|局党组|政府|人大|政协|联席办|领导小组|指挥部/;

/** Ahead of a level's character in a common noun: 辖区, 社区, 城市, 乡镇. */
const COMMON = '某全我本各咱们辖社地城片校小库山牧林老灾街特战军禁误湖渔矿港分专乡集古农上超都门股';

/** A unit of that level was just named (`甲县…全县`, `清河县地处山区，县委`): the word speaks of it. 县域, 县级 name none. */
function isNamed(text: string, at: number, met: string): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  for (let k = before.indexOf(met); k >= 0; k = before.indexOf(met, k + 1)) {
    const own = COMMON.includes(before.charAt(k - 1) || '各');
    if (!own && !'域级城乡情直委政镇村际场区'.includes(before.charAt(k + 1) || '-')) return true;
  }
  return false;
}
