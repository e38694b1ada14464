/** Texts made to be hard on one rule or another: a unit repeated up to a length. None stands in any draft. */

const HEAD = '在全市工作会议上的讲话\n同志们：\n';

/** Repeats `unit` to at least `length` UTF-16 units. */
function rows(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** Every unit is one that some rule looks for, in a place where it leads nowhere. */
const UNITS: readonly string[] = [
  '一是好；二是',
  '一是好；二是好；三是好。\n',
  '一、好\n',
  '、好\n1、好\n',
  '坚持实事求是,坚持问题导向,',
  '（一）好。一是好，二要好，其三，好。首先，好。\n',
  '第一个方面，好\n一要好；二是好；\n',
  '1.好\n2、好\n（3）好\n④好\n',
  '三个方面：一是好。',
  '讲三点意见。\n',
  '《',
  '《（“',
  '（',
  '）',
  '“',
  '“”',
  '“好”、',
  '《好》、',
  '‘',
  '"',
  '"好',
  "'好",
  '(好',
  '[',
  ',',
  '，',
  '。，',
  '。。',
  '……',
  '.',
  '..',
  '—',
  '一—',
  '～',
  '、',
  '：',
  '！？',
  'XX同志，',
  'XX',
  '×',
  '某某',
  '____',
  '【',
  '{{',
  '20-30%，',
  '2020-2030年，',
  '1',
  '1,000',
  '1.2.3.',
  '2024年13月32日',
  '一',
  '十',
  '百分之',
  '近20多',
  '三四五六',
  'www.',
  'www.a.com ',
  'http://a/',
  'a@b.',
  'QQ群：1',
  '微信公众号：好\n',
  '第1页 共1页\n',
  '- 1 -\n',
  ' ',
  '　',
  ' 好',
  '好 ',
  'a 好',
  '\t',
  '\n',
  '\r',
  '\r\n',
  ' \n',
  '\n　　好\n  好\n',
  '好\n',
  '好',
  '的的',
  '&nbsp;',
  '国情、',
  '好： 好',
  '关注公众号，',
  '十个县，',
  '省委要求，',
  '约五六十人3个',
  '的地得',
  '了了',
  '我们我们',
  '好的好的，',
  '进行了进行',
  '通过使',
  '再接再',
  '再接再励',
  '一鼓作',
  '不言而谕不',
  '同志们：\n',
  '同志们，',
  '全市我县全省',
  '市委市政府县委',
  '张三同志李四书记',
  '缘份缘分',
  '谢谢大家！\n',
  '附件：\n',
  '习近平总书记指出：“',
  '他说：好。',
  '等等等',
  '是因为是由于的原因',
  'á',
  '\u0301',
  '好\u0301',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  '\u200b',
  '\ufeff好',
  '\u00a0',
  '\ufffd',
  '锟斤拷',
  'Ａ１',
  '\u0000',
  '#',
  '# 好\n',
  '- ',
  '> ',
  '```\n',
  '|好|\n',
  '<!-- ',
  '<!-- jianggao-ignore ',
  '---\n',
  '**好',
  '好 (http://a',
];

export interface Hostile {
  /** What is repeated, as a name that prints. */
  readonly name: string;
  /** The text at about this length. */
  at(length: number): string;
}

const named = (unit: string, at: (length: number) => string): Hostile => ({ name: JSON.stringify(unit), at });

export const HOSTILE: readonly Hostile[] = [
  ...UNITS.map((unit) => named(unit, (length) => HEAD + rows(unit, length))),
  // All different: nothing that is kept by its text helps.
  named('numbered lines', (length) => {
    let text = HEAD;
    for (let n = 1; text.length < length; n++) text += `${n}、第${n}件事要抓好\n`;
    return text;
  }),
  named('nested', (length) => HEAD + rows('（', length / 2) + rows('）', length / 2)),
  named('nested quotes', (length) => HEAD + rows('“‘', length / 2) + rows('’”', length / 2)),
  named('paragraphs of two kinds', (length) => {
    let text = HEAD;
    for (let n = 1; text.length < length; n++)
      text += `${n}年，张${n}同志在第${n}次会上说“好”，\n　　他要求${n}%以上。\n`;
    return text;
  }),
  named('one sentence again and again', (length) => HEAD + rows('各级各部门要切实提高认识，把责任压实到岗。', length)),
  named(
    'one paragraph again and again',
    (length) => HEAD + rows('　　各级各部门要切实提高认识，把责任压实到岗。\n', length),
  ),
];
