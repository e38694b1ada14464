import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { PhraseSet } from '../../text/phraseSet';
import type { Level } from './levelWords';

/** A name of a place where a speech can only mean its own: 谱写安平县新篇章. The offset is the paragraph's. */
export interface SelfPlace {
  /** Without the level: 安平. */
  readonly stem: string;
  /** Empty where the name stands without it. */
  readonly level: Level | '';
  readonly at: number;
  readonly meant: Meant;
}

/**
 * own: nothing but one's own place is spoken of so · bare: the same, without the level, which may be a wider place's as well · thanked: mostly
 * one's own, as in thanks, but a neighbour may be meant.
 */
export type Meant = 'own' | 'bare' | 'thanked';

const HAN = '[\\u4e00-\\u9fff]';
/** Not 乡村, 市场, 区域, 县级: the character belongs to a word of its own. */
const NAME = `(${HAN}{2,3}?)([省市州盟县区旗镇乡])(?![村镇土情亲愁风场民容域级直城位间块帜际])`;
const IN = '[^，。；：！？“”《》\\n]';
const START = '(?<=^|[，。；：！？\\s　])';
const GOAL =
  '(?:新篇章|新局面|新华章|新辉煌|新画卷|新征程|新跨越|新台阶|新未来|新答卷|新篇|崭新篇章|美好明天|美好未来|精彩篇章|壮丽篇章)';
const MAKING = '(?:谱写|开创|书写|奏响|开启|续写|绘就|描绘|共创|共谱|铸就)';
const AIM = '(?:建设|加快建设|推动|促进|推进|实现|加快|助力|服务|奋力实现|全面推进|全力推动|全面建设)';
const GIVING = '(?:贡献|力量|奋斗|添砖加瓦|增光添彩|出力)';
const SOIL = '(?:热土|沃土|土地|红土地|黑土地|黄土地|天地|大地)';

interface Slot {
  /** One of them stands in every match. */
  readonly words: readonly string[];
  /** Groups: the name, and the level or nothing. */
  readonly pattern: RegExp;
  readonly meant: Meant;
}

const SLOTS: readonly Slot[] = [
  slot(
    '新篇 篇章 新局 华章 辉煌 画卷 征程 跨越 台阶 未来 答卷 明天',
    `${MAKING}(?:好|出|了)?${NAME}${IN}{0,20}?${GOAL}`,
  ),
  slot(
    '贡献 力量 奋斗 加瓦 添彩 出力',
    `为(?:${AIM})?${NAME}(?!人|籍|来|的同志|同志)${IN}{0,24}?${GIVING}(?=[，。！；]|了)`,
  ),
  slot(
    '奋斗 贡献 力量',
    `建设${IN}{0,16}?(?:美丽|幸福|文明|和谐|富裕|平安|美好的|现代化|新时代)${NAME}而?${IN}{0,8}?(?:奋斗|贡献|力量)`,
  ),
  slot('这片 这块 这方', `(?:我|我们|将|会|要|一定|有幸|能够|扎根|来到|奋战)[在于]?(?:在)?${NAME}这[片块方]${SOIL}`),
  slot(
    '一如 继续 始终 全力',
    `${START}(?:中共)?${NAME}(?:党?委|党工委|人民政府|政府)(?:[、和][省市州盟县区旗镇乡](?:人民)?政府)?(?:将|会|愿|也将|一定)(?:一如既往|继续|始终|全力)`,
  ),
  slot('代表', `(?:我|谨|受委托)(?:谨|们|也|再次)?代表(?:中共)?${NAME}(?:党?委|党工委|人民政府|政府)`),
  slot('问题在', `问题在${NAME}(?:也|仍|还|依然|同样|都|或多或少|不同程度)`),
  slot('一定会', `${START}(?:我们)?(?:相信|坚信|深信)?，?${NAME}的(?:明天|未来|发展)${IN}{0,4}?一定会`),
  slot('这些问题 上述问题', `(?:这些|上述)问题在${NAME}`),
  // What is handed in is handed in at one's own office.
  slot(
    '情况报 结果报 方案报 名单报 材料报 总结报 清单报 台账报 进展报 计划报 及时报 分别报 报送 报至',
    `(?:情况|结果|方案|名单|材料|总结|清单|台账|进展|计划|及时|分别|前)?报(?:送|至|给|到)?${NAME}[\\u4e00-\\u9fff]{1,10}(?:局|委|办|办公室|中心)(?=[，。；、（])`,
  ),
  thanked('表示', `向${NAME}(?:广大|全体|人民|各界|父老)${IN}{0,24}?表示`),
  thanked('中共', `中共${NAME}委`),
  thanked('担任', `(?:担任|任)(?:中共)?${NAME}(?:委|县长|区长|镇长|乡长|代)`),
  // Only one's own offices are told what to do.
  slot('局要 委要 办要 中心要', `(?<=^|[，。；：、\\s　])${NAME}[\\u4e00-\\u9fff]{2,8}(?:局|委|办|中心)要(?!求)`),
  // What an invitation praises: 选择安平，就是选择机遇；投资安平，就是投资未来.
  slot('就是选择', `${START}选择(${HAN}{2})()，?就是选择${IN}{1,8}[；，](?:投资|扎根|携手|走进|相信)${HAN}{2}，?就是`),
  slot('就是投资', `选择${HAN}{2}，?就是选择${IN}{1,8}[；，]投资(${HAN}{2})()，?就是投资`),
  slot('走一走 看一看 投资兴业', `(?:邀请|诚邀|欢迎)${IN}{0,14}?[到来](${HAN}{2})()(?:走一走|看一看|投资兴业)`),
  slot(
    '欢迎您 欢迎你 欢迎大家 欢迎各位',
    `${START}(${HAN}{2})()(?:人民)?(?:时刻|真诚|热忱|热情|永远)?欢迎(?:您|你|大家|各位)`,
  ),
  // The same without the level, where nothing but a place's name can stand.
  slot('这片 这块', `(?:我|我们|将|会|要|一定|有幸)在(${HAN}{2})()这[片块](?:热土|土地|沃土)上?`),
  bare(
    '奋斗 贡献',
    `建设${IN}{0,16}?(?:美丽|幸福|文明|和谐|富裕|平安|美好的|现代化|新时代)(${HAN}{2})()而(?:努力|不懈|团结)?奋斗`,
  ),
  bare('新篇 篇章 新局', `${MAKING}(${HAN}{2})()(?:高质量|跨越式|绿色|转型)?发展(?:的)?${GOAL}`),
  bare(
    '作出 贡献 努力 奋斗',
    `(?:建设|打造)(?:更高水平的?)?(?:美丽|幸福|平安|健康|法治|清廉|活力|富裕|富强|魅力)(?!国家|家园|家庭|社会|企业|世界|单位|人生|中国)(${HAN}{2})()(?:作出|作贡献|贡献|而|不懈|努力)`,
  ),
  bare('一名', `是一名(${HAN}{2})()人`),
  bare('明天', `${START}(${HAN}{2})()的明天一定`),
];

/** What no name of a place has: words of grammar, and verbs that stand ahead of one. */
const NO_NAME =
  /[的了在是与及对为把将使让等各全我本该每这那其往到由以去更个们有就也还要能可几两多数他她它很最省市县区镇乡旗委党]|时代|现代|社会|振兴|文化|产业|生态|建设|推进|推动|做好|加快|打造|促进|服务|支持|自治|合作|经济|民族/;
/** By the level: what ends a common noun with it, 高新区, 强县, 古镇. A name that ends so is left out. */
const COMMON_END: Readonly<Record<string, string>> = {
  区: '新发城社园景库牧林矿片辖校厂地灾山湾示试保税能治作范验部港',
  县: '强大富名范困弱小邻先进兄友各',
  市: '城都股超门夜集',
  镇: '城小古重强大名集村乡心名',
  乡: '城家故老水侨之同',
  州: '神九治',
  省: '',
  盟: '联同',
  旗: '红国党军战彩团',
};
/** Lands and regions wider than any draft's own, and what such a place is called in figures. */
const COMMON_STEM =
  /^(?:中国|全国|祖国|神州|华夏|中华|中原|文明|和美|美丽|幸福|和谐|富裕|富民|宜居|宜业|数字|智慧|法治|科技|工业|农业|旅游|特色|活力|魅力|健康|清廉|开放|创新|绿美|清洁|小康|贫困|民族|齐鲁|燕赵|荆楚|巴蜀|三秦|三晋|三湘|湖湘|岭南|江淮|江南|塞上|天府|八闽|八桂|陇原|赣鄱|龙江|雪域|教育|基层|革命|红色|希望|绿色|边疆|高原|草原|海岛|平原|校园|乡土|热土|沃土)/;

/** What is gone to, chosen or welcoming as well as a place with a name. */
const NO_BARE =
  /企业|基层|学校|校园|农村|乡村|现场|一线|园区|车间|这里|那里|家里|田间|奋斗|教育|未来|人才|创新|科技|健康|绿色|诚信|我们|社区|城市|公园|海外|景区|展|店|馆|大家|各界|真诚|热忱|再次|衷心|随时|非常|十分|热烈/;

const WORDS = new PhraseSet<readonly Slot[]>(
  [...new Set(SLOTS.flatMap(({ words }) => words))].map((word) => [
    word,
    SLOTS.filter(({ words }) => words.includes(word)),
  ]),
);

const NONE: readonly SelfPlace[] = [];
/** The places of a paragraph where one's own place is named, in order. Kept by text. */
export const selfPlaces = keptByText((text): readonly SelfPlace[] => {
  const met = new Set<Slot>();
  for (const { value } of WORDS.find(text)) for (const one of value) met.add(one);
  if (met.size === 0) return NONE;
  const found = new Map<number, SelfPlace>();
  for (const { pattern, meant } of met) {
    for (const { 0: said, 1: stem = '', 2: level = '', index } of findAll(pattern, text)) {
      const at = index + said.indexOf(stem + level);
      if (!found.has(at) && isName(stem, level)) found.set(at, { stem, level: level as Level | '', at, meant });
    }
  }
  return found.size === 0 ? NONE : [...found.values()].sort((a, b) => a.at - b.at);
});

function isName(stem: string, level: string): boolean {
  if (stem === '' || NO_NAME.test(stem) || COMMON_STEM.test(stem)) return false;
  if (level === '' && NO_BARE.test(stem)) return false;
  return !(COMMON_END[level] ?? '').includes(stem.charAt(stem.length - 1));
}

function slot(words: string, pattern: string, meant: Meant = 'own'): Slot {
  return { words: words.split(' '), pattern: new RegExp(pattern, 'g'), meant };
}

function bare(words: string, pattern: string): Slot {
  return slot(words, pattern, 'bare');
}

function thanked(words: string, pattern: string): Slot {
  return slot(words, pattern, 'thanked');
}

const NAMED = new RegExp(`^(?:在|中共)?${NAME}`);

/** The place that a title or a byline opens with: 在宁川县…会议上, 沙一镇党委副书记. */
export function titlePlace(line: string): SelfPlace | undefined {
  const { 0: said = '', 1: stem = '', 2: level = '' } = NAMED.exec(line) ?? [];
  if (!isName(stem, level)) return undefined;
  return { stem, level: level as Level, at: said.length - stem.length - level.length, meant: 'own' };
}
