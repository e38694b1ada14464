import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule, type Severity } from '../define';

/** 二个, 二名, 二座: in front of a measure it is 两; ordinals, places of numbers and 一、二个 are none of it. */
const SECOND =
  /二(?<!(?:[第十百千万亿\d一二两三四五六七八九〇零点之初]|一、)二)(?:[个位名家件户种座辆棵艘幅盏颗匹枚桶瓶](?!字|[、，]三)|天(?=时间|的时间|内|后|来)|年(?=多?时间|多?来|间)|方面(?!军)|次(?<=每[年月天日]二次)|小时|手抓|手都要|不误|袖清风)/g;
/** The same where the measure is also a name or another word (文科二支部, 市看守二所): what is counted must follow. */
const COUNTED: readonly RegExp[] = [
  ['[项条]', '(?:建议|意见|措施|任务|工作|要求|制度|举措|内容|指标)'],
  ['[项条]', '.{0,6}(?:工程|改革|成果|专利|政策|规定|纪律|公路|道路|街道|河流|生产线|高速|铁路|隧道|航线|线索)'],
  ['所', '.{0,6}(?:学校|小学|中学|大学|高校|院校|学院|幼儿园|医院|卫生院|卫生室|敬老院|养老院|福利院)'],
  ['场', '.{0,4}(?:座谈会|报告会|推进会|调度会|现场会|招聘会|宣讲|讲座|演练|比赛|赛事|演出|硬仗|大雪|降雨|暴雨)'],
  ['支', '.{0,8}(?:队伍|服务队|工作队|突击队|小分队|救援队|应急队|宣讲团|志愿队)'],
  ['台', '.{0,6}(?:设备|机器|机组|挖掘机|抽水机|发电机|电脑|[客货轿班专]车|救护车|消防车)'],
  ['套', '.{0,4}(?:住?房|设备|方案|班子|教材|制度|机制|装置)'],
  ['起', '.{0,6}(?:案件|事故|事件|纠纷|投诉|火灾)'],
  ['处', '.{0,6}(?:隐患|险情|滑坡|遗址|景点|工地|违建|文物|水源|渗漏|安置点)'],
  [
    '[间张块把本面份封笔篇只根]',
    '.{0,4}(?:教室|宿舍|平房|桌子|名片|奖牌|匾|农田|菜地|钥匙|尺子|账|书|国旗|红旗|锦旗|文件|合同|报告|协议|信|资金|款|文章|羊|鸡|柱子)',
  ],
  ['大', '(?:优势|任务|板块|亮点|特点|问题|举措|产业|难题|工程|支柱|短板|目标|抓手|行动|战役)'],
].map(([measure = '', noun = '']) => new RegExp(`^二${measure}${noun.replace('.{', '[^，。；：、！？]{')}`));
const AHEAD = /(?:[第十百千万亿\d一二两三四五六七八九〇零点之初]|[第一二三四五六七八九十\d]、)$/;
const MEASURES = /二[项条所场支台套起处间张块把本面份封笔篇只根大]/g;
/** 俩个: 俩 has its measure in it; 他俩个个能干, 哥俩个头. */
const BOTH =
  /(?<![他她它我你咱们哥姐爷娘妹弟子儿夫妻女孙徒口父母])(?:[俩仨][个名位件家种](?![个子头性儿])|[俩仨][天条项](?![天条项])|俩口子)/g;
/** 他们俩个, 夫妻俩个: those who are two already. */
const PERSONS =
  /[俩仨](?<=(?:[他她它你我咱]们?|[哥姐爷娘妹弟子儿夫妻女孙徒母兄侄们])[俩仨])个(?:人(?!生|性|品|才|口|情))?(?![个子头性儿别体案人])/g;
/** 第两个, 百分之两, 十两个: an ordinal, a share and a number of more places take 二. */
const TWO =
  /(?:第|百分之)两(?=[个次名项条届批季章节位点，。；、])|(?<![一这前近后头上下\d])两月(?=份|[底初]|[上中下]旬)|十两(?=[个名位项条户])/g;
/** From 二 to the end of what is counted. */
const REACH = 16;

/** 二 with what it has behind it in these: few of those that number and count do. */
const hasMeasured = screens.of(
  '二[个位名家件户种座辆棵艘幅盏颗匹枚桶瓶天年方小手不袖项条所场支台套起处间张块把本面份封笔篇只根大]',
);
const hasBoth = screens.of('俩', '仨');
const hasTwo = screens.of('[第之十]两', '两月');

export const two = defineRule({
  id: 'number/two',
  title: '“二”“两”“俩”用混',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '一般量词前面用“两”：“两个街道”；“俩”“仨”就是“两个”“三个”，后面不再带量词；序数、分数用“二”。',
  source: '《现代汉语词典》第7版“二”“两”“俩”“仨”条',
  options: {},
  examples: [
    {
      bad: '«二个»街道、«二名»代表发言，抓好«俩个»阵地，走访«仨位»老党员，评上«第两»名，«两月»份收工。',
      fixed: '两个街道、两名代表发言，抓好两个阵地，走访三位老党员，评上第二名，二月份收工。',
    },
    {
      bad: '新建«二所»特殊教育学校、«二座»水库，组建«二支»服务队，坚持«二手抓»，修了水渠、«二条»公路，每年«二次»，他们«俩个»、夫妻«俩个»获奖，共有«十两»个村。',
      fixed:
        '新建两所特殊教育学校、两座水库，组建两支服务队，坚持两手抓，修了水渠、两条公路，每年两次，他们俩、夫妻俩获奖，共有十二个村。',
    },
    {
      good: '市看守二所，文科二支部，红二方面军，二次创业，二级公路，二手房，二类水质，二年级，党的二大，秘书二处，二期工程，省二轻厅，第二座，二条线，一、二条意见，他们俩个性强，十两银子。',
    },
    { good: '第二个，十二名，一二个，一、二个，二百个，二分之一，提高三点二个百分点，二次创业。' },
    {
      good: '他俩个个能干，夫妻俩，哥仨，兄弟俩个头都高，两个，俩人，之二个案，百分之二，前两月份额，二条线，二项式。',
    },
  ],
  check({ paragraph: { text }, report }) {
    const add = (offset: number, length: number, newText: string, severity: Severity): void =>
      report({
        offset,
        length,
        severity,
        message: `这里应为“${newText}”，不用“${text.slice(offset, offset + length)}”`,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    if (hasMeasured(text)) {
      for (const { 0: found, index } of findAll(SECOND, text)) {
        // 二位 is said in respect.
        add(index, found.length, `两${found.slice(1)}`, found === '二位' ? 'hint' : 'information');
      }
      for (const { 0: found, index } of findAll(MEASURES, text)) {
        if (AHEAD.test(text.slice(Math.max(0, index - 2), index))) continue;
        const ahead = text.slice(index, index + REACH);
        if (COUNTED.some((one) => one.test(ahead))) add(index, 2, `两${found.charAt(1)}`, 'information');
      }
    }
    if (hasBoth(text)) {
      for (const { 0: found, index } of findAll(PERSONS, text)) add(index, found.length, found.charAt(0), 'warning');
      for (const { 0: found, index } of findAll(BOTH, text)) {
        add(index, found.length, (found.startsWith('俩') ? '两' : '三') + found.slice(1), 'warning');
      }
    }
    if (!hasTwo(text)) return;
    for (const { 0: found, index } of findAll(TWO, text))
      add(index, found.length, found.replace('两', '二'), 'warning');
  },
});
