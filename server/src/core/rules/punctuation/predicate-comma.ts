import { saidAhead } from '../../text/around';
import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** 、 before a word that begins a new predicate or a clause. 人才、才能 and 、进而 stand in published text. */
const PREDICATE =
  /、(?=更(?:不|要|是|能|应|需|须|会|让|没|关[系乎]|事关|考验|离不开|意味|取决|体现|彰显|谈不上|说明|影响|成为|决定|证明|牵动|承载|肩负|反映|凝聚|得益|在于|有赖)|都(?:是|要|有|能|会|应|必须|得到|取得|体现|代表|离不开|可以|需要)|也(?!门|[、，。；”])|并(?!肩|购|网|联|举|发|行|重|轨|入|非|列|存|吞|案|蒂|立|称|集|排|用|处|罚|线|条|表|[、，。；”])|又(?!日新|[、，。；”])(?<!(?:又|[^、，。；]{1,3})、)|还(?:要|会|能|应|需|须|可以)(?!有)|同时(?=[也又还要把将对向])|才(?:能(?![、，。；和与的及”])|会|是|可能)|就(?:能|会|要|是(?!说)|一定)|而(?:且|是)|但是|但(?!求|愿)|却(?!步)|反而|否则|虽然|由于|因为|因而|从而|因此|所以|然而|可是|于是|以便|以免|以求|免得|以致|致使|使得|继而|此外|为此(?!付)|尽管|如果|况且|何况|加之|不但|同时要)/g;

/** 还 and 甚至 before a verb; 还是, 还有, 还林 and 甚至鲜血 are members of a row. 进而 only behind a clause of its own: 群众的信任, 解决了. */
const FURTHER =
  /、(?=还(?:用|把|被|让|为|给|向|对|从|将|得到|关[乎系]|需要|成为|获得|主动|经常|积极|自费|多次|先后|专门|带[动领]|帮助|拿出|组织|开展|建立|资助|承担|出台|利用|承诺)|甚至(?:出现|发生|导致|造成|引发|影响|危及|威胁|走[上向]|滋生|产生|酿成|丧失|[把被将让使]|弄虚|欺|隐瞒|瞒报|顶风|违[规法]|以权|不[顾敢愿]|没有|无视|放任|干脆|公然|参与|充当|纵容|包庇|收受|挪用|侵吞|贪污))|(?<=的[\u4e00-\u9fff]{2,4}|了)、(?=进而)/g;

/** 各乡镇、各部门、要: the last of a row of doers, and a 、 ahead of what they shall do. */
const DOERS =
  /(?:部门|单位|同志|干部|乡镇|党委|政府|组织|党员|街道|领导|班子)、(?=(?:要|应当|必须|务必)(?![求素领害义件道点闻务职员旨案]))/g;

const hasDoers = screens.of('、[要必应]');
/** A 、 with what such a predicate begins with. */
const isPredicate = screens.of(
  '、更[不要是能应需须会让没关事考离意取体彰谈说影成决证牵承肩反凝得在有]',
  '、都[是要有能会应必得取体代离可需]',
  '、[也并又但却]',
  '、还[要会能应需须可用把被让为给向对从将得关成获主经积自费多先专带帮拿出组开建资承利]',
  '、同时',
  '、才[能会是可]',
  '、就[能会要是一]',
  '、而[且是]',
  '、[反否虽由因从所然可于以免致使继此为尽如况何加不][而则然于为此以是便免求得致使外管果且况之但]',
  '、甚至',
  '、进而',
);
const isFurther = screens.of('、[还甚进]');

export const predicateComma = defineRule({
  id: 'punctuation/predicate-comma',
  title: '递进、连贯的分句之间用了顿号',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '顿号用在并列的词语之间；“更要”“也是”“而且”领起的是另一个谓语，前面用逗号。',
  source: 'GB/T 15834—2011 第4章关于逗号、顿号的规定（规范性）',
  options: {},
  examples: [
    {
      bad: '不准迟到早退«、»更不准无故不到；这是主业«、»也是主责。',
      fixed: '不准迟到早退，更不准无故不到；这是主业，也是主责。',
    },
    {
      bad: '只有打牢基础«、»才能行稳致远；成绩不少«、»但差距也不小。',
      fixed: '只有打牢基础，才能行稳致远；成绩不少，但差距也不小。',
    },
    { bad: '各乡镇、各部门«、»要按照要求抓好落实。', fixed: '各乡镇、各部门要按照要求抓好落实。' },
    {
      bad: '她十五年如一日照顾老人«、»还用工资资助学生；逐步赢得群众的信任«、»进而形成合理格局；隐患久拖不改«、»甚至弄虚作假。',
      fixed:
        '她十五年如一日照顾老人，还用工资资助学生；逐步赢得群众的信任，进而形成合理格局；隐患久拖不改，甚至弄虚作假。',
    },
    { good: '退耕还林、还草、还湿，不管顺风顺水、还是遇到困难；决胜小康社会、进而建设现代化国家；几个月、甚至几年。' },
    { good: '要找准单位、要素，要依靠党员、要讲方法。各部门、要害岗位，各单位、应急部门。' },
    { good: '德才兼备，看品德、才能、业绩；人尽其才、才尽其用；不求最大、但求最优；长处、就业、并购、却步。' },
    {
      bad: '三日内拿出整改方案«、»并报县安委办备案；触动了一些人的利益«、»也考验着各级班子的定力；有的既不深入一线«、»又不钻研业务。',
      fixed:
        '三日内拿出整改方案，并报县安委办备案；触动了一些人的利益，也考验着各级班子的定力；有的既不深入一线，又不钻研业务。',
    },
    {
      good: '更高标准、更严要求、更实举措；大事多、要事多、难事也多；更高、更严；又快、又好；并联、并网、并购；合、并、转。',
    },
  ],
  check({ paragraph: { text }, report }) {
    if (hasDoers(text))
      for (const { index, 0: found } of findAll(DOERS, text)) {
        const offset = index + found.length;
        if (/[要须应]/.test(saidAhead(text, offset, '，。；：', 30))) continue;
        const fixes = [
          { title: '删去顿号', kind: 'suggest' as const, edits: [{ offset: offset - 1, length: 1, newText: '' }] },
        ];
        report({ offset: offset - 1, length: 1, message: '主语和谓语之间不用顿号', fixes });
      }
    // Few stand behind a 、, beside the members of rows.
    if (!isPredicate(text)) return;
    for (const { index } of isFurther(text)
      ? [...findAll(PREDICATE, text), ...findAll(FURTHER, text)]
      : findAll(PREDICATE, text)) {
      // A row of the same heads (`也要…、也要…`) is a row.
      const head = text.slice(index + 1, index + 3);
      const clause = text.slice(Math.max(0, index - 30), index);
      if (clause.includes(head) || clause.includes('又') || text.slice(index + 3, index + 20).includes(`、${head}`))
        continue;
      report({
        offset: index,
        length: 1,
        message: `“${head}”领起另一个谓语，前面用逗号`,
        fixes: [{ title: '改为“，”', kind: 'suggest', edits: [{ offset: index, length: 1, newText: '，' }] }],
      });
    }
  },
});
