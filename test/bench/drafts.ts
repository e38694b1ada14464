/** Drafts of any length, made from our own sentences; the same ones for the same length, so that runs can be compared. */

const SUBJECTS = [
  '各级各部门',
  '广大干部职工',
  '全体同志',
  '机关各科室',
  '各乡镇街道',
  '基层党组织',
  '有关责任单位',
  '窗口单位',
];
const DUTIES = [
  '要切实提高认识',
  '要主动担当作为',
  '要坚持实事求是',
  '要深入调查研究',
  '要严格落实责任',
  '要加强统筹协调',
  '要注重工作实效',
];
const MEANS = [
  '把任务分解到人',
  '把责任压实到岗',
  '把服务送到门口',
  '把问题解决在一线',
  '把制度立起来、严起来',
  '把台账建细建全',
];
const AIMS = [
  '推动各项工作再上新台阶',
  '让群众看到实实在在的变化',
  '为全年目标打下坚实基础',
  '确保事事有回音、件件有着落',
  '不断提升服务水平',
];
const FACTS = [
  '今年前三季度共办结事项1200余件',
  '群众满意度达到98.5%',
  '先后走访企业86家',
  '新建便民服务点15个',
  '培训业务骨干320人次',
];
/** What a careless draft holds: every tool under test finds something here. */
const SLIPS = [
  '会后,请大家抓紧落实,',
  '使用APP办理业务',
  '大家再接再励',
  '投入资金100万元(含配套),',
  '情况就是这样。。',
];
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A speech draft of about `characters` UTF-16 units, whole paragraphs only, with title, salutation and two levels of headings. */
export function makeDraft(characters: number): string {
  const random = generator(20_240_601);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const lines = [
    '在全市作风建设推进会上的讲话',
    '',
    '同志们：',
    '　　今天召开这次会议，主要任务是总结工作、分析形势、部署任务。下面，我讲几点意见。',
  ];
  let length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const add = (line: string) => {
    lines.push(line);
    length += line.length + 1;
  };
  const sentence = () => {
    const slip = random() < 0.04 ? pick(SLIPS) : '';
    const fact = random() < 0.2 ? `${pick(FACTS)}，` : '';
    return `${slip}${fact}${pick(SUBJECTS)}${pick(DUTIES)}，${pick(MEANS)}，${pick(AIMS)}。`;
  };
  const paragraph = (opening: string) => `　　${opening}${Array.from({ length: 4 }, sentence).join('')}`;
  // An item takes as much text as in real drafts: one ordinal to about two hundred characters.
  const item = (numeral: string) => `${numeral}是${pick(MEANS)}。${Array.from({ length: 4 }, sentence).join('')}`;
  for (let part = 0; length < characters; part++) {
    if (part > 0 && part % HAN.length === 0) add('同志们：');
    add(`${HAN[part % HAN.length]}、${pick(DUTIES).slice(1)}，${pick(AIMS)}`);
    for (let point = 0; point < 3 && length < characters; point++) {
      add(paragraph(`（${HAN[point]}）${pick(MEANS)}。`));
      if (length < characters) add(`　　${['一', '二', '三'].map(item).join('')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Numbers in [0, 1) from a seed (Park and Miller's minimal standard generator). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
