import { wordingHits } from '../../lexicon/wordingHits';
import { findAll } from '../../text/findAll';
import { PhraseSet } from '../../text/phraseSet';
import { defineRule } from '../define';

/** Ends a noun that 使 may begin: 使用, 使命. */
const USE = '(?!用|命|者|馆|节|得上|劲)';
/** 通过…，使…: the subject is gone. Only at the start of a sentence, and only where 使 opens the next clause. */
const LOST_SUBJECT = new RegExp(
  `(?:^|[。！？；])[\\s　]*(?:[^，。；：！？]{1,8}来，)?((?:(?:通过|经过|随着|由于)[^，。；：！？]{2,30}|[在从][^，。；：！？]{2,30}[下中])，(?:从而|进而|进一步|大大|极大地?|也|才)?(?:使得?${USE}|让|令(?!人)))`,
  'g',
);
/** 通过…使大家…: the same without a pause. */
const LOST_IN_CLAUSE =
  /(?:^|[。！？；])[\s　]*((?:通过|经过)[^，。；：！？、“”]{2,24}?使(?:得)?)(?=大家|我们|全体|广大|各级|群众|党员|干部|全[省市县区]|同志|人们|每)/g;
/** 在…的领导，: 下 is gone. */
const LOST_UNDER =
  /(?:^|[。！？；])[\s　]*(在[^，。；：！？、“”]{2,24}?的(?:正确领导|坚强领导|有力领导|领导|共同努力|大力支持|关心支持|亲切关怀|精心指导|有力指导|悉心指导|正确指引|带领|推动)，)/g;

const IN = '[^，。；：！？“”\\n]';
/** The same without some characters. */
const but = (units: string): string => `[^，。；：！？“”\\n${units}]`;
const STOP = '(?=[。；，])';

interface Crossed {
  readonly pattern: RegExp;
  readonly message: string;
}

/** Words in the middle of two constructions that are run into each other, what must stand around them, and what is wrong. The reach is bounded. */
const CROSSED = new PhraseSet<Crossed>([
  ...crossed(
    '居多',
    `(?<=(?:大多数?|大都|大部分|主要|多数)是?以?${IN}{1,15})居多${STOP}`,
    '“大多”与“居多”重复，留一个',
  ),
  ...crossed(
    '起决定 起关键',
    `(?<=关键(?:是|在于?)[^，。；：！？\\n]{2,30})起(?:决定性?|关键)作用${STOP}`,
    '“关键是…”与“…起决定作用”两种句式杂糅，留一种',
  ),
  ...crossed('分不开', `(?<=是(?:由于|因为)${IN}{2,30})分不开的?${STOP}`, twice('是由于…', '同…分不开')),
  ...crossed('为目的', `(?<=本着${IN}{2,30})为目的${STOP}`, twice('本着…', '以…为目的')),
  ...crossed(
    '针对',
    `针对${but('以将把')}{2,24}?(?<![作列定视称])为(?:突破口|重点|切入点|抓手|目标|着力点)${STOP}`,
    twice('针对…', '以…为…'),
  ),
  ...crossed(
    '围绕以 围绕着以',
    `围绕着?以[^，。；：！？\\n]{1,20}?为(?:主题|中心|核心|重点|主线)${STOP}`,
    twice('围绕…', '以…为主题'),
  ),
  ...crossed('为由', `(?<=借口${IN}{2,15})为由${STOP}`, twice('借口…', '以…为由')),
  ...crossed(
    '组成 构成',
    '(?<=(?<![没所])有[一二两三四五六七八九十\\d]{1,3}个?(?:大|主要)?(?:部分|方面|单元|环节|板块|层次|章节))(?:组成|构成)',
    '“有…部分”与“由…组成”两种句式杂糅，“有”应为“由”',
  ),
  ...crossed('无论 不管 不论', `(?:无论|不管|不论)(?!如何)${IN}{2,25}?，(?:但是|但|可是)`, '“无论”要与“都”“也”相配'),
  ...crossed('靠的是', `靠的是${IN}{2,24}?(?:取得的|的结果|得来的|换来的)${STOP}`, '“靠的是…”后面又接一种说法，留一种'),
  ...crossed(
    '看，说 看，表 看，显 看，反',
    `(?<=从${IN}{2,20})看，(?:说明|表明|显示|反映)(?:了|出)?`,
    '“从…看”与“…说明”两种句式杂糅，缺主语，留一种',
  ),
  ...crossed(
    '引起',
    `(?<=(?:^|[，。；：要须]|应当)对${but('引的')}{2,24})引起了?(?:高度|足够|充分|广泛)?(?:重视|关注|警惕|警觉)${STOP}`,
    twice('对…高度重视', '引起…重视'),
  ),
  ...crossed('为榜样', `(?<=(?:^|[，。；：要])向${but('以')}{2,14})为榜样${STOP}`, twice('向…学习', '以…为榜样')),
  ...crossed(
    '契机下 背景下 基础下 前提下 指导下 引领下',
    `(?<=在${but('以')}{2,20}为)[契背基前指引][机景础提导领]下${STOP}`,
    twice('在…下', '以…为…'),
  ),
  ...crossed('要求下 部署下 安排下 精神下 指示下', `(?<=(?:根据|按照)${IN}{2,20})..下，`, twice('根据…', '在…下')),
  ...crossed('同意下 批准下', `(?<=经(?!济|营|验|费|常)过?${IN}{2,14})..下，`, twice('经…同意', '在…下')),
  ...crossed('推动下 影响下 推进下 带动下 发展下 深入下', `(?<=随着${IN}{2,20})..下，`, twice('随着…', '在…下')),
  ...crossed('基于', `基于${but('在')}{2,20}?(?:基础|前提|背景|条件|情况)之?[上下]${STOP}`, twice('基于…', '在…下')),
  ...crossed('鉴于', `鉴于${but('在')}{2,20}?(?:情况|形势|条件|背景)之?下`, twice('鉴于…', '在…下')),
  ...crossed('立足 站在', `(?:立足|站在)${but('从再')}{2,16}?(?<![新再重])出发${STOP}`, twice('立足…', '从…出发')),
  ...crossed(
    '角度来 角度看 角度说 角度出',
    `(?<=(?<![站立处])在${but('从')}{2,14})角度(?:来看|看|来说|出发)${STOP}`,
    '“在…”与“从…角度看”两种句式杂糅，“在”应为“从”',
  ),
  ...crossed(
    '依靠 凭借 借助',
    `(?:依靠|凭借|借助)${but('以作、')}{2,16}?(?<![作变转成认])为(?:主|支撑|依托|后盾)${STOP}`,
    twice('依靠…', '以…为…'),
  ),
  ...crossed(
    '为己任 为重点 为中心 为核心 为抓手 为主线 为契机 为导向 为突破口',
    `(?<=(?:^|[，。；：要])将${but('以把将')}{2,16}(?<![作认成称视列定评转变改化因]))为(?:突破口|..)${STOP}`,
    twice('将…作为…', '以…为…'),
  ),
  ...crossed(
    '能否',
    `能否${IN}{2,24}?，是${IN}{0,14}?(?:保证|保障|基础|前提)${STOP}`,
    '“能否”说两面，“是…的保证”只说一面，前后不配',
  ),
  ...crossed('以来至今 以来迄今', `(?<=(?:自|从)${IN}{2,16})以来[至迄]今`, '“以来”与“至今”重复，留一个'),
  ...crossed('之外以外 以外之外', `(?<=除了?${IN}{2,16})..[以之]外`, '“之外”与“以外”重复，留一个'),
  ...crossed('平均每', `平均每${IN}{1,6}?(?:均|平均)`, '“平均”说了两遍，留一个'),
]);

function crossed(heads: string, pattern: string, message: string): (readonly [string, Crossed])[] {
  const entry = { pattern: new RegExp(pattern, 'y'), message };
  return heads.split(' ').map((head) => [head, entry]);
}

function twice(one: string, other: string): string {
  return `“${one}”与“${other}”两种句式杂糅，留一种`;
}

export const mixedSyntax = defineRule({
  id: 'wording/mixed-syntax',
  title: '句式杂糅、缺主语',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '两种说法套在一起（“原因是…造成的”），或者“通过…使…”把主语淹没了，句子就不完整。',
  source: '通行语法规范（句式杂糅、成分残缺）；“通过…使…”是否一律算病句有争议，作提示',
  options: {},
  examples: [
    { bad: '事故的«原因是操作不当造成的»。' },
    { bad: '«之所以取得成绩的原因»，在于团结。' },
    { bad: '«通过这次学习使»大家提高了认识。' },
    { bad: '会后，要«防止类似事故不再发生»。' },
    { bad: '«通过这次学习，使»大家提高了认识。' },
    { bad: '我们«无时无刻»都在想着群众。' },
    { bad: '«随着工作不断深入，使»群众得到实惠。«在县委的坚强领导，»各项工作取得进展。' },
    { bad: '我们«本着公开为原则»，«是为了节约的目的»，«主要以预防为主»，«经过大家的努力下»，建成了。' },
    { bad: '«由于责任心不强的原因，致使»问题拖延。«根据调查显示»，群众满意。离要求还有一定的«差距存在»。' },
    { bad: '成绩的取得，是大家努力«的结果所取得的»。要以条例«为依据进行按»规定处理。«只要加强领导，才能»成功。' },
    {
      good: '由于历史的原因，问题拖延。调查显示，群众满意。没有隐患存在。还有差距。以条例为依据进行处理。只有加强领导，才能成功。',
    },
    { bad: '培训«对象是以支部书记为主要对象»。工作队由三人«组成的»，关键在于坚持原则«是根本»。' },
    { bad: '«通过学习，从而使»大家受到教育。要把服务群众«为己任»，把问题«进行整改»，对党建«作为第一»要务。' },
    { bad: '他«被评为“先进个人”称号»。«付出了很大贡献»，«起到警示的目的»。«与其等待，而是»主动出击。' },
    {
      good: '对象是支部书记。工作队由三人组成，是由三人组成的，关键在于坚持原则。把服务群众作为己任，把改革进行到底，被评为先进个人，被授予“先进个人”称号。与其等待，不如主动。',
    },
    {
      bad: '干部大多以年轻人«居多»，要对这个问题«引起高度重视»。成绩是由于大家努力«分不开的»。根据县里的«要求下，»按期完成。要«立足实际出发»。从检查情况«看，说明»还有差距。',
    },
    {
      good: '干部以年轻人居多，要引起高度重视，对引起重视的问题，在县里的要求下，立足实际，再出发。从检查情况看，还有差距。站在全局的角度看，无论如何，但求无过。',
    },
    { good: '原因是操作不当。事故是操作不当造成的。之所以取得成绩，是因为团结。无时无刻不在想着群众。' },
    { good: '防止类似事故再次发生。这次学习使大家提高了认识。通过学习，使用新方法。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { start: at, entry: crossings } of wordingHits(text, 'crossing')) {
      for (const { pattern, message } of crossings) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (!found) continue;
        report({ offset: at, length: found[0].length, message });
        break;
      }
    }
    for (const { start: offset, value } of CROSSED.find(text)) {
      value.pattern.lastIndex = offset;
      const found = value.pattern.exec(text);
      if (found) report({ offset, length: found[0].length, message: value.message });
    }
    if (text.includes('使') || text.includes('让') || text.includes('令')) {
      for (const found of findAll(LOST_SUBJECT, text)) {
        const part = found[1] ?? '';
        const head = /^[在从]/.test(part)
          ? `${part.charAt(0)}…${part.charAt(part.indexOf('，') - 1)}`
          : `${part.slice(0, 2)}…`;
        report({
          ...placeOf(found),
          message: `“${head}，${/[使让令]/.exec(part.slice(part.indexOf('，')))?.[0] ?? '使'}…”缺主语，可删去其中一个`,
        });
      }
    }
    if (text.includes('使') && text.includes('过')) {
      for (const found of findAll(LOST_IN_CLAUSE, text)) {
        report({ ...placeOf(found), message: `“${found[1]?.slice(0, 2)}…使…”缺主语，可删去其中一个` });
      }
    }
    if (!text.includes('在')) return;
    for (const found of findAll(LOST_UNDER, text))
      report({ ...placeOf(found), message: '“在…的领导下”一类说法缺“下”' });
  },
});

/** Where the first group of a match stands, which ends the match. */
function placeOf(found: RegExpExecArray): { offset: number; length: number } {
  const length = found[1]?.length ?? 0;
  return { offset: found.index + found[0].length - length, length };
}
