import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** What every marked one has. */
const hasDot = screens.of('[·•．・.][一二三四五六七八九十]');
const EVENT =
  '运动|事变|惨案|政变|起义|革命|抗战|讲话|指示|批示|精神|国际|劳动节|妇女节|儿童节|青年节|建军节|国庆|勋章|奖章|奖状|红旗手|表彰|指挥部|干校|[路广街]|历史博物馆|纪念|期间|前[后夕]|假期|放假|黄金周';
/** 五·四: a month in Han with its day; months of two words (十一, 十二) and 一 keep the mark. */
const MARKED = new RegExp(
  `[二三四五六七八九十]([·•．・.])(?<![一二三四五六七八九十百千卷第]..)(?<!十·(?=[二三四五六七八九]))[一二三四五六七八九十]{1,3}(?=”|’|${EVENT})`,
  'g',
);
/** What those in digits have. */
const isQuoted = screens.of('“\\d');
const hasUnmarked = screens.of('一二');
/** 一二九运动: the mark tells January and December from other readings. */
const UNMARKED =
  /一(?<![一二三四五六七八九十百千第]一)(?:(二八)(?=”?(?:事变|抗战|淞沪|战役))|二(九)(?=”?(?:运动|精神|爱国|抗日|学生)|”)|二(一)(?=”?(?:运动|惨案|爱国))|二(四)(?=”?(?:国家)?宪法)|二(一三)(?=”?国家公祭))/g;
/** “12.4”国家宪法日, “5、12”汶川特大地震: another mark between month and day. */
const DIGITS =
  /“(?:[1-9]|1[0-2])([.．、・•-])(?:[12]\d|3[01]|[1-9])”(?=国[家际]|宪法|全[国民]|消[防费]|禁毒|法[治制]宣传|汶川|[特重较]大|地震|大地震|爆炸|火灾|事[故件变]|[矿山]难|暴雨|洪[灾水]|抗[震洪]|专案|案|讲话|指示|批示|精神|运动|晚会)/g;
/** “315”晚会: month and day run together. */
const TOGETHER =
  /“(315(?=”(?:国际)?(?:消费者|晚会))|918(?=”(?:事变|历史))|128(?=”(?:事变|抗战))|129(?=”运动)|911(?=”(?:事件|恐怖))|512(?=”(?:汶川|大?地震|特大|防灾|全国防灾|国际护士))|124(?=”(?:国家)?宪法|”全国法制)|626(?=”(?:国际)?禁毒)|1213(?=”国家公祭)|415(?=”全民国家安全))/g;

/** Those of them whose month has two digits. */
const DECEMBER: ReadonlySet<string> = new Set(['124', '129', '1213']);

export const eventDate = defineRule({
  id: 'number/event-date',
  title: '月日简称的间隔号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '用月、日称呼的节日和事件，汉字数字只在一月、十一月、十二月后面加间隔号（“一二·九”运动、五四运动），阿拉伯数字一律加（“12·4”国家宪法日）。',
  source: 'GB/T 15834—2011 4.14（间隔号，规范性）关于以月、日为标志的事件或节日的规定；小条号未核',
  options: {},
  examples: [
    {
      bad: '纪念“五«·»四”运动，“九«·»一八”事变，“七«·»一”前夕，六«.»一国际儿童节。',
      fixed: '纪念“五四”运动，“九一八”事变，“七一”前夕，六一国际儿童节。',
    },
    {
      bad: '“«一二九»”运动，«一二八»事变，“12«.»4”国家宪法日，“5«、»12”汶川特大地震，“«315»”晚会。',
      fixed: '“一二·九”运动，一·二八事变，“12·4”国家宪法日，“5·12”汶川特大地震，“3·15”晚会。',
    },
    { good: '“一二·九”运动，一·二八事变，十二·九，十一·七，五四运动，九一八事变，“12·4”国家宪法日，“9·11”事件。' },
    { good: '第二·三节，卷三·一，“1.5”版本，“2.0”版，编号一二九，“119”消防宣传日，第一二九师。' },
  ],
  check({ paragraph: { text }, report }) {
    const add = (offset: number, length: number, newText: string, message: string): void => {
      const title = newText === '' ? '删去间隔号' : `改为“${newText}”`;
      report({ offset, length, message, fixes: [{ title, kind: 'suggest', edits: [{ offset, length, newText }] }] });
    };
    if (hasDot(text)) {
      for (const { 0: found, 1: dot = '', index } of findAll(MARKED, text)) {
        const name = found.replace(dot, '');
        add(index + 1, 1, '', `“${name}”的月日之间不加间隔号，只有一月、十一月、十二月才加`);
      }
    }
    if (hasUnmarked(text)) {
      for (const { 0: found, index } of findAll(UNMARKED, text)) {
        const month = found === '一二八' ? 1 : 2;
        const newText = `${found.slice(0, month)}·${found.slice(month)}`;
        add(index, found.length, newText, `一月、十二月的月日之间加间隔号：“${newText}”`);
      }
    }
    if (!isQuoted(text)) return;
    for (const { 0: found, 1: mark = '', index } of findAll(DIGITS, text)) {
      add(index + found.indexOf(mark), 1, '·', '用月日称呼的事件，月和日之间用间隔号“·”');
    }
    for (const { 1: digits = '', index } of findAll(TOGETHER, text)) {
      const month = DECEMBER.has(digits) ? 2 : 1;
      const newText = `${digits.slice(0, month)}·${digits.slice(month)}`;
      add(index + 1, digits.length, newText, '用月日称呼的节日和事件，月和日之间用间隔号“·”');
    }
  },
});
