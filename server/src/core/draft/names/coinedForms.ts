import { isCommonWord } from '../../lexicon/commonWords';
import { saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';

/** A coined short form that is used ahead of the place where it is explained. */
export interface EarlyForm {
  readonly offset: number;
  readonly short: string;
  /** Where it is explained. */
  readonly explained: number;
  readonly length: number;
}

const NUMBERED = /[一二三四五六七八九十百双两\d+＋]/;
/** What everybody has read, explained or not. */
const KNOWN = new Set(
  (
    '四个意识 四个自信 两个维护 两个确立 三农 三会一课 四风 八项规定 一岗双责 双减 双碳 五位一体 四个全面 三重一大 一带一路 四不两直 三严三实 ' +
    '两学一做 三个代表 六稳 六保 两山 三权分置 一国两制 四下基层 千万工程 双随机、一公开 双随机一公开 放管服 四个最严 三管三必须 三新一高 四种形态 三不腐 ' +
    '八五 七五 十四五 十五五 十三五 十二五 最多跑一次 一网通办 两个健康 三个务必 两个结合 第一议题 第一责任人 三资 三公 两不愁三保障 四议两公开 一肩挑 两新 两重 六个必须坚持 ' +
    '国之大者 第二个结合 两个毫不动摇 两个大局 三北 四个革命 双一流 双创 四史 一把手 一盘棋 一张网 一站式 一条龙 四有 两个务必 三个区分开来 五个一批 一刀切 一阵风 ' +
    '两个先行 百千万工程 千村示范、万村整治 一核一带一区 四敢 三区三线 三高四新 两高 两法 两会 三乱 双拥 双百 两癌 三医 三孩 一老一小 五育并举 三全育人 两个一百年 ' +
    '四个伟大 四大考验 四种危险 四个服务 两个阵地 四个合格 三个一 五个一 最后一公里 三减三健 第一书记 一枝独秀 五四 六一 七一 八一 十一 五一 三八 两手抓 双向奔赴 双十一 ' +
    '八个明确 十个明确 十四个坚持 十三个方面成就 一二三四五 三级 九八 九一八 一二·九 七七 两弹一星 一问三不知 一窝蜂 十百千'
  ).split(' '),
);
/** “四责协同”机制，即…; “三清一改”就是…; “六统一”标准：…; “五治”（治水、治气…）. */
const EXPLAINED =
  /“([^“”，。；：！？（）\n]{2,14})”(?:[\u4e00-\u9fff]{0,6}?)(?:[，,—]{0,2}(?:（)?(?:即(?![使将便刻可日时])|也就是(?!说)|就是(?=[^，。]{2,14}[、，])|是指|指的是|主要是指|具体是指)|（[^（）、。]{1,14}、[^（）。]{1,80}）|——[^，。；、]{1,12}[、，][^，。；]{1,12}[、，])/g;
/** 六统一：统一标识、统一服装…: as many as the number says, or more. */
const LISTED =
  /“([^“”，。；：！？（）\n]{2,14})”(?:[\u4e00-\u9fff]{0,6}?)：[^，。；、\n]{2,14}[、，][^，。；、\n]{2,14}[、，]/g;
/** 所谓“三带三创”，就是. */
const SO_CALLED = /所谓(?:的)?“([^“”，。；：！？（）\n]{2,14})”，?(?:[\u4e00-\u9fff]{0,6}?)，?(?:就?是|即|指)/g;
/** “三改三提”是我区这几年摸索出来的办法，即改管网、改立面. */
const LATER =
  /“([^“”，。；：！？（）\n]{2,14})”[^“”，。；：！？\n]{7,30}，(?:即(?![使将便刻可日时])|也就是(?!说)|具体(?:来说|而言|讲|说)?就?是|具体是指|包括)/g;
/** 退役军人担任的村党组织书记（“兵支书”）. */
const IN_BRACKETS =
  /[\u4e00-\u9fff”、]{5}（(?:即|也就是|又称|俗称)?“([^“”，。；：！？（）\n]{2,14})”[\u4e00-\u9fff]{0,4}）/g;
/** 由退役军人担任的村党组织书记，我们称之为“兵支书”. */
const CALLED =
  /，(?:我们?(?:把它|将其)?|大家|群众)?(?:形象地|亲切地|习惯|都|常|又|简|统|俗)?(?:称之?为?|叫作?做?)“([^“”，。；：！？（）\n]{2,6})”/g;
/** “兵支书”的意思是. */
const MEANING = /“([^“”，。；：！？（）\n]{2,14})”(?:[\u4e00-\u9fff]{0,4})(?:的意思是|的含义是|指的就是)/g;
/** 化学需氧量（COD）. */
const LATIN = /[\u4e00-\u9fff]{3}（([A-Z][A-Za-z]{1,7})）/g;
/** COD，即化学需氧量; COD（化学需氧量）. */
const LATIN_FIRST =
  /([A-Z][A-Za-z]{1,7})(?:（(?:即|也就是)?[\u4e00-\u9fff]{4,16}）|，?(?:即(?![使将便刻可日时])|也就是(?!说)|是指|指的是))/g;
const KNOWN_LATIN =
  /^(?:GDP|CPI|PPI|PMI|AI|VR|AR|PPP|WTO|WHO|APP|App|CT|IT|ICU|DNA|KTV|IP|LED|PM|NGO|CEO|CBD|MBA|EMS|HR|CCTV|BRT|GPS|ETC|IPO|OK|PC|TV|USB|WiFi|REITs|RCEP|APEC|EPC|LNG|ISO|UNESCO|BIM|GIS|5G|LPR|QR|SCI|NBA|VIP|UN|EU|BBC|CNN|FDI|R|MPA|HIV|AED|VOA)$/;
/** What is announced: 下面围绕“三个突破”. */
const ANNOUNCED =
  /下面|概括|归纳|总结(?:起来|为|出)|总体(?:思路|要求)|重点(?:抓|讲|围绕|做)|主题是|简单|可以用|就是要?|我认为|我想|几个|三点|以下|提出|叫做|我把|今天讲|来说|[就讲谈]“?$|：“?$|为“?$|是“?$|(?:突出|抓好|做到|聚焦|紧扣|围绕|坚持|按照)“?$/;
const HEADING = 45;
const SURE =
  /”（[^（）、]*、[^（）、]*、|”[\u4e00-\u9fff]{0,6}[，,—]{0,2}（?(?:即|也就是|是指|指的是|主要是指|具体是指)/;
/** A report that explains its terms at the end. */
const GLOSSARY = /名词解释|名词注释|名词说明|用语说明|有关用语|注释：|注释\n|名词释义/;

/** A form and the place in its paragraph where it is explained. */
interface Explained {
  readonly short: string;
  readonly at: number;
  readonly quoted: boolean;
  /** By the words that explain, whatever it is called. */
  readonly sure: boolean;
}

const NONE: readonly Explained[] = [];
const EXPLAINS =
  /”[^“”。！？\n]{0,34}(?:即|是|指|：|—|（|的意思|代表)|（“|所谓|(?:[简统俗]?[称叫]|[称叫]为|[称叫]作|常说的|说的|之)“/;

/** What one paragraph explains. Kept by text. */
const explainedForms = keptByText((text): readonly Explained[] => {
  const found: Explained[] = [];
  if (text.includes('”') && EXPLAINS.test(text)) {
    for (const pattern of [SO_CALLED, EXPLAINED, LISTED, LATER, IN_BRACKETS, CALLED, MEANING]) {
      for (const match of findAll(pattern, text)) {
        const short = match[1] ?? '';
        const sure = (pattern !== EXPLAINED && pattern !== LISTED) || SURE.test(match[0]);
        if (KNOWN.has(short) || (!NUMBERED.test(short) && !sure) || /^[第以]|[的了吗]/.test(short)) continue;
        found.push({ short, at: match.index + match[0].indexOf(`“${short}”`) + 1, quoted: true, sure });
      }
    }
  }
  if (/[A-Z]{2}/.test(text)) {
    for (const pattern of [LATIN, LATIN_FIRST]) {
      for (const match of findAll(pattern, text)) {
        const short = match[1] ?? '';
        if (!KNOWN_LATIN.test(short))
          found.push({ short, at: match.index + match[0].indexOf(short), quoted: false, sure: true });
      }
    }
  }
  return found.length > 0 ? found : NONE;
});

/** Coined short forms that stand in the text of a section ahead of the one that explains them. */
export function earlyForms({ text, paragraphs, parts }: Draft): readonly EarlyForm[] {
  const found: EarlyForm[] = [];
  const seen = new Set<string>();
  const body = parts.salutation?.start ?? parts.title?.end ?? 0;
  const isHeading = (k: number): boolean => {
    const line = paragraphs[k]?.text ?? '';
    return line.length <= HEADING && !/[。！？；：…]$/.test(line);
  };
  for (const { text: line, start, index: there } of paragraphs) {
    for (const { short, at: place, quoted, sure } of explainedForms(line)) {
      if (seen.has(short)) continue;
      seen.add(short);
      const at = firstUse(text, short, quoted, sure, start + place);
      const here = at < 0 ? there : paragraphAt(paragraphs, at);
      const told = paragraphs[here];
      if (here >= there || !told || isHeading(here) || told.start < body) continue;
      // Without a heading between them, the one leads to the other, but where it is said by the way: “兵支书”代表.
      let parted = sure && quoted && /^”?[\u4e00-\u9fff]{2}/.test(text.slice(at + short.length, at + short.length + 4));
      for (let k = here + 1; k < there && !parted; k++) parted = isHeading(k);
      parted ||=
        quoted &&
        place <= LEADING &&
        NUMBERED.test(short) &&
        text.startsWith(`“${short}”`, at - 1) &&
        isLeft(text, at + short.length, start + place, short);
      if (!parted) continue;
      const clause = text.slice(Math.max(0, at - 24), at).replace(/^.*[。；！？\n]/s, '');
      const behind = saidBehind(text, at + short.length, '。；！？\n', 24);
      if (ANNOUNCED.test(clause) || /：|即(?![使将便刻可日时])|就是|是指|（/.test(behind)) continue;
      found.push({ offset: at, short, explained: start + place, length: short.length });
    }
  }
  return found.length > 0 && GLOSSARY.test(text) ? [] : found;
}

/** Whether between the use and the paragraph that explains, a whole sentence speaks of something else: the one does not lead to the other. */
function isLeft(text: string, from: number, to: number, short: string): boolean {
  const sentences = text.slice(from, Math.min(to, from + LONG)).split(/[。！？\n]/);
  return sentences.slice(1, -1).some((one) => one.length >= WHOLE && !one.includes(short));
}
/** 所谓“一喷三防” at the start of a paragraph. */
const LEADING = 5;
const LONG = 600;
const WHOLE = 12;

/** The first place ahead of `before` where the form stands by itself; -1 where there is none. */
function firstUse(text: string, short: string, quoted: boolean, sure: boolean, before: number): number {
  const bare = !quoted || (sure && short.length > 2 && !isCommonWord(short) && !/[，、]/.test(short));
  if (!bare) {
    const at = text.indexOf(`“${short}”`);
    return at >= 0 && at + 1 < before ? at + 1 : -1;
  }
  for (let at = text.indexOf(short); at >= 0 && at < before; at = text.indexOf(short, at + 1)) {
    if (/[A-Za-z]/.test(text.charAt(at - 1) + text.charAt(at + short.length))) continue;
    // “高效办成一件事” is another name than “一件事”.
    const near = text.slice(Math.max(0, at - 24), at);
    if (near.endsWith('“') || near.lastIndexOf('“') <= near.lastIndexOf('”')) return at;
  }
  return -1;
}

/** The paragraph that a place lies in. */
function paragraphAt(paragraphs: Draft['paragraphs'], at: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
