import { SURNAMES } from './surnames';

/** Titles that stand before a name and behind it. */
const TITLE =
  '同志|先生|女士|书记|主任|主席|部长|局长|市长|县长|区长|省长|镇长|乡长|村长|厅长|处长|科长|院长|校长|所长|站长|队长|会长|组长|董事长|理事长|经理|委员|代表|教授|院士|老师|医生|支书|烈士';
/** Who is called by what they are, ahead of a name only. */
const CALLED = `${TITLE}|总理|总统|议长|大使|记者|村民|居民|军人|大户|学生|师傅|民警|战士|队员|工人|农民|老人|负责人|志愿者|农机手|技术员|工程师|创始人`;
const EDGE = '[、，。：；！？（）()“”《》\\s]';
/** What stands before a name, and of it what does so hardly before a word. */
const AHEAD = new RegExp(`(?:^|${EDGE}|${CALLED}|[和与及请由])$`, 'u');
const TITLED_AHEAD = new RegExp(`(?:${CALLED})$`, 'u');
const BEHIND = new RegExp(
  `^(?:$|${EDGE}|(?:${TITLE})(?!们)|[等和与及说在为是]|介绍|指出|强调|主持|先后|分别|作|出席|讲话)`,
  'u',
);
/** What a person who was called by a title does, in a report of it. */
const DOES = /^(?:带领|驾驶|告诉|表示|认为|感慨|坦言|笑着|正在|主动|来到|所在|走进|一边|每天|一家|[把从向也将被])/u;
const TITLED_BEHIND = new RegExp(`^(?:${TITLE})(?!们)`, 'u');
/** So many units before and behind a name tell what it is. */
const REACH = 3;

/** Characters that write the sounds of foreign names and stand seldom side by side elsewhere; and all that a name may hold beside them. */
const FOREIGN =
  '阿埃厄奥巴贝迪杜菲弗戈哈赫霍吉贾杰卡凯科克库莱兰勒莉卢鲁伦罗洛玛曼穆娜尼涅诺帕佩皮普奇乔塞萨瑟舍什斯苏塔泰坦托瓦韦沃希锡雅亚耶伊尤扎泽兹尔夫姆拉利芙蒂珀';
const OF_FOREIGN = new Set(
  `${FOREIGN}安艾白比彼波博布达德多恩法费福盖格古海基加金拜别列里林朗劳马迈梅米莫纳内努齐切桑沙史索特提图维威文西辛休因詹朱冈根贡`,
);
const FOREIGN_SET = new Set(FOREIGN);

/** Behind the name of a place: 高梁镇, 井岗街道; 乡村 and 乡镇 are words. */
const PLACE = /^(?:镇(?![守压静定])|街道|大道|乡(?![村镇亲土]))/u;

/**
 * Whether what stands at `[start, end)` of a text, two characters that would be a wrong form, is part of a person's or a place's
 * name: `陈希部同志`, `书记周伟良`, `高梁镇`. Names are told by what stands beside them, so a name in mid-sentence is not seen.
 */
export function isProperName(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  if (PLACE.test(behind) || isForeign(text, start, end)) return true;
  if (SURNAMES.has(text.charAt(start - 1))) {
    const ahead = text.slice(Math.max(0, start - 1 - REACH), start - 1);
    if (AHEAD.test(ahead) && BEHIND.test(behind)) return true;
    if (TITLED_AHEAD.test(ahead) && DOES.test(behind)) return true;
  }
  if (!SURNAMES.has(text.charAt(start))) return false;
  const titled = TITLED_AHEAD.test(text.slice(Math.max(0, start - REACH), start));
  // The wrong form is the whole name, or its surname and the next character.
  return [end, end + 1].some((last) => {
    const next = text.slice(last, last + REACH);
    return titled ? BEHIND.test(next) || DOES.test(next) : TITLED_BEHIND.test(next);
  });
}

/** Whether one end of `[start, end)` goes on a foreign name: two characters beside it that write sounds, and itself one that may. */
function isForeign(text: string, start: number, end: number): boolean {
  const writesSounds = (at: number): boolean => FOREIGN_SET.has(text.charAt(at));
  const isDot = (at: number): boolean => text.charAt(at) === '·';
  return (
    (OF_FOREIGN.has(text.charAt(start)) && writesSounds(start - 1) && (writesSounds(start - 2) || isDot(start - 2))) ||
    (OF_FOREIGN.has(text.charAt(end - 1)) && writesSounds(end) && (writesSounds(end + 1) || isDot(end + 1))) ||
    (isDot(start - 1) && OF_FOREIGN.has(text.charAt(start)) && OF_FOREIGN.has(text.charAt(end - 1))) ||
    (isDot(end) && OF_FOREIGN.has(text.charAt(end - 1)) && OF_FOREIGN.has(text.charAt(start)))
  );
}
