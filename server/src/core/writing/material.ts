/** Where in a speech a phrase belongs. */
export type PhrasePlace = 'salutation' | 'opening' | 'transition' | 'closing';

/** A set form of words, found by the initials of its pinyin. `‹…›` is a place to fill in, with what stands there until then. */
export interface Phrase {
  readonly place: PhrasePlace;
  /** Initials of the pinyin of its first characters. */
  readonly initials: string;
  readonly text: string;
}

/** Forms of address; those that begin alike continue what is already written. */
const SALUTATIONS = `
tzm 同志们：
tzm 同志们！
tzmpym 同志们、朋友们：
gwldtzm 各位领导，同志们：
gwldgwtz 各位领导、各位同志：
gwldgwlb 各位领导、各位来宾：
gwdbtzm 各位代表，同志们：
gwdbgwwy 各位代表、各位委员：
gwtz 各位同志：
gwqyj 各位企业家：
gwlsgwtx 各位老师、各位同学：
zjdgwld 尊敬的各位领导：
zjdgwldgwl 尊敬的各位领导、各位来宾：
nsmxsmpym 女士们、先生们、朋友们：
`;

const OPENINGS = `
jtwmzkzchy 今天，我们召开这次会议，主要任务是‹贯彻上级部署›，‹总结前一阶段工作›，‹安排下一步任务›。
zchydzyrws 这次会议的主要任务是‹贯彻上级部署›，‹安排下一步任务›。
gcjwtzzljl 刚才，‹几位同志›作了‹交流发言›，讲得都很好，我都赞成。
xmwjsdyj 下面，我讲三点意见。
xmwtjdyq 下面，我提几点要求。
jhhyjswjjd 结合会议精神，我讲几点意见。
sxwdbswszf 首先，我代表‹市委、市政府›，向‹与会的各位同志›表示衷心的感谢！
zcwdbdwxgw 在此，我代表‹单位›，向‹各位来宾›表示热烈的欢迎！
`;

const TRANSITIONS = `
zkdcjdtsyy 在看到成绩的同时，也要清醒地看到，‹工作中还存在一些不足›。
zkdcjdtswm 在肯定成绩的同时，我们也要看到‹差距›。
ytczdzhgjh 要突出重点，‹抓好关键环节›。
zdyzdyxjgf 重点要做到以下‹几›个方面。
jtlsjsylss 具体来说，就是要‹落实三项任务›。
xmzqdjgwt 下面，再强调‹几›个问题。
zdyqsmbmqc 总的要求是：‹目标明确、措施具体、责任到人›。
gjzyls 关键在于落实。
yskrsdzhzx 要深刻认识到，‹做好这项工作意义重大›。
`;

const CLOSINGS = `
tzmrwyjmqg 同志们，任务已经明确，关键在于落实。
tzmrwmzfjs 同志们，让我们‹振奋精神、扎实工作›，为‹完成全年任务›而努力奋斗！
rwmyqnlbgx 让我们一起努力，‹把各项工作做得更好›！
zhzgwstjkg 最后，祝各位‹身体健康、工作顺利›！
yzdhymcg 预祝大会圆满成功！
wdjhwlxxdj 我的讲话完了，谢谢大家！
xxdj 谢谢大家！
`;

function read(place: PhrasePlace, list: string): Phrase[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const blank = line.indexOf(' ');
      return { place, initials: line.slice(0, blank), text: line.slice(blank + 1) };
    });
}

/** Every set phrase, by the place where it belongs. Written for this project. */
export const PHRASES: readonly Phrase[] = [
  ...read('salutation', SALUTATIONS),
  ...read('opening', OPENINGS),
  ...read('transition', TRANSITIONS),
  ...read('closing', CLOSINGS),
];

/** Initials of what ordinals are made of. */
const INITIALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    一: 'y',
    二: 'e',
    三: 's',
    四: 's',
    五: 'w',
    六: 'l',
    七: 'q',
    八: 'b',
    九: 'j',
    十: 's',
    百: 'b',
    第: 'd',
    其: 'q',
    首: 's',
    先: 'x',
    次: 'c',
    再: 'z',
    最: 'z',
    后: 'h',
    另: 'l',
    方: 'f',
    面: 'm',
    个: 'g',
    点: 'd',
    部: 'b',
    分: 'f',
    大: 'd',
    条: 't',
    项: 'x',
    是: 's',
    要: 'y',
    看: 'k',
    抓: 'z',
    讲: 'j',
    查: 'c',
    想: 'x',
    坚: 'j',
    持: 'c',
    靠: 'k',
    问: 'w',
    谈: 't',
    在: 'z',
    为: 'w',
    对: 'd',
    从: 'c',
    到: 'd',
    用: 'y',
    把: 'b',
    做: 'z',
    有: 'y',
    无: 'w',
    不: 'b',
    勤: 'q',
    感: 'g',
    严: 'y',
    实: 's',
  }),
);

/** Pinyin initials of an ordinal: `二是` → `es`; digits and letters stay, marks and characters outside the small table are left out. */
export function initialsOf(ordinal: string): string {
  let initials = '';
  for (const unit of ordinal) initials += INITIALS.get(unit) ?? (/[0-9A-Za-z]/.test(unit) ? unit.toLowerCase() : '');
  return initials;
}
