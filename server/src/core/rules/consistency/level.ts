import { hostLevel } from '../../draft/hostLevel';
import { strayLevels } from '../../draft/levelSlips';
import { defineRule } from '../define';

export const mixedLevel = defineRule({
  id: 'consistency/level',
  title: '层级前后不一',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '全市会议的讲话里出现“我县”“全区”“县委高度重视”，多半是套用别的稿子时没有改净。',
  source: '讲话稿前后一致的要求（以标题、称呼和通篇多数用法为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。这些问题在«我区»也存在，要积极融入«县委»中心工作，世情、国情、«区情»都在变化。',
      fixed:
        '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。这些问题在我市也存在，要积极融入市委中心工作，世情、国情、市情都在变化。',
    },
    {
      bad: '在全市组织工作会议上的讲话\n同志们：\n«县委»高度重视这项工作，市委、«县政府»多次研究，要立足«县情»，推动全市发展。',
      fixed:
        '在全市组织工作会议上的讲话\n同志们：\n市委高度重视这项工作，市委、市政府多次研究，要立足市情，推动全市发展。',
    },
    {
      good: '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。各县区、县委组织部长要贯彻省委部署，我省走在前列，“我县”二字，省情、市情、县情，甲县县委要带头。',
    },
    {
      good: '在全市组织工作会议上的讲话\n同志们：\n县委、县政府要负起责任。清河县地处山区，县委高度重视。省委、省政府专门部署。',
    },
    {
      bad: '在全县机关党建工作会议上的讲话\n同志们：\n今天召开全县会议，县直机关做得好，我县有基础。«市直»机关要带头，守好«我州»底线，为建设美丽«我省»出力。',
      fixed:
        '在全县机关党建工作会议上的讲话\n同志们：\n今天召开全县会议，县直机关做得好，我县有基础。县直机关要带头，守好我县底线，为建设美丽我县出力。',
    },
    {
      bad: '在全县工作会议上的讲话\n同志们：\n有的乡镇对«区委»的部署落实不力，«全市»各乡镇要抓紧，我县要加压。',
      fixed: '在全县工作会议上的讲话\n同志们：\n有的乡镇对县委的部署落实不力，全县各乡镇要抓紧，我县要加压。',
    },
    {
      bad: '在全县农村工作会议上的讲话\n同志们：\n省委、市委专门部署，我县基础好。\n让我们为加快推进«我市»农业农村现代化不懈奋斗！',
      fixed:
        '在全县农村工作会议上的讲话\n同志们：\n省委、市委专门部署，我县基础好。\n让我们为加快推进我县农业农村现代化不懈奋斗！',
    },
    {
      good: '在全县农村工作会议上的讲话\n同志们：\n省委、市委专门部署，我县基础好。\n让我们为推进我市农业农村现代化作出贡献！',
    },
    {
      good: '在全县组织工作会议上的讲话\n同志们：\n今天召开全县会议。我县在全市各乡镇考核中靠前，市委要求市直机关结对，我省走在前列，位居全市各县前列。',
    },
    {
      bad: '在全县安全生产会议上的讲话\n同志们：\n我县形势平稳，县委多次研究。要对辖区内的企业排查，不到位的，«区政府»将追究责任。«本区»企业要自查，«我们区»要抓紧。',
      fixed:
        '在全县安全生产会议上的讲话\n同志们：\n我县形势平稳，县委多次研究。要对辖区内的企业排查，不到位的，县政府将追究责任。本县企业要自查，我们县要抓紧。',
    },
    {
      bad: '在全市信访工作会议上的讲话\n同志们：\n我市形势平稳，市委、市政府高度重视。«县联席办»要挂牌督办。',
      fixed: '在全市信访工作会议上的讲话\n同志们：\n我市形势平稳，市委、市政府高度重视。市联席办要挂牌督办。',
    },
    {
      bad: '在全县信访工作会议上的讲话\n县委常委、政法委书记、«区公安局»局长　陆川\n同志们：\n我县形势平稳，县委多次研究。',
    },
    {
      bad: '在全市文明城市创建推进会上的讲话\n同志们：\n今天召开全市会议，我市形势平稳。各街道要把«县委»的部署落实到网格。',
      fixed:
        '在全市文明城市创建推进会上的讲话\n同志们：\n今天召开全市会议，我市形势平稳。各街道要把市委的部署落实到网格。',
    },
    {
      good: '在全县信访工作会议上的讲话\n同志们：\n我县形势平稳。市公安局、省财政厅到会指导，县公安局要跟进。清河区公安局的经验值得学习。',
    },
    {
      bad: '在街道党工委民主生活会上的讲话\n同志们：\n街道党工委带头整改。«镇党委»要建立机制。',
      fixed: '在街道党工委民主生活会上的讲话\n同志们：\n街道党工委带头整改。街道党委要建立机制。',
    },
    {
      good: '在全市组织工作会议上的讲话\n同志们：\n各县（市、区）要行动起来，县委要带头，县联席办要督办，代表县委表态。根本区别在于落实，我们区分情况，社区党委要引领。',
    },
    {
      bad: '在全县经济工作会议上的讲话\n同志们：\n我县形势平稳。«市级»领导同志要带队检查，确保«全省»人民过个好年，主动接受«全市»干部群众监督。',
      fixed:
        '在全县经济工作会议上的讲话\n同志们：\n我县形势平稳。县级领导同志要带队检查，确保全县人民过个好年，主动接受全县干部群众监督。',
    },
    {
      bad: '在全镇述职大会上的发言\n同志们：\n全镇发展有成效。我将继续在«街道党工委»的领导下努力工作。',
      fixed: '在全镇述职大会上的发言\n同志们：\n全镇发展有成效。我将继续在镇党委的领导下努力工作。',
    },
    {
      good: '在全县经济工作会议上的讲话\n同志们：\n省委团结带领全省人民奋进，市级领导要来我县调研，我县要为全省人民服务。城关街道党工委的部署落实得好，街道党工委的要求要落实。',
    },
    { good: '在全县组织工作会议上的讲话\n同志们：\n我市是大市，我县要在全市争先进。' },
    { good: '在座谈会上的讲话\n同志们：\n我市和我县都要努力。' },
  ],
  check({ draft, report }) {
    const host = hostLevel(draft);
    if (!host) return;
    const { text } = draft;
    const related = [
      { message: `这里说的是“${text.slice(host.start, host.end)}”`, offset: host.start, length: host.end - host.start },
    ];
    const { strays, own } = strayLevels(draft, host);
    // As many strays as the host's own: the draft is about several levels, or the title is another draft's.
    if (strays.length > Math.max(3, own)) return;
    for (const { word, start, doubtful } of strays) {
      const offset = start + word.at;
      const edit = start + word.edit;
      const said = text.slice(offset, offset + word.length);
      const rest = said.slice(edit - offset + word.level.length);
      // A town has a 党委, a street a 党工委.
      const right =
        host.level + (word.level === '街道' ? rest.replace('党工委', '党委').replace('办事处', '政府') : rest);
      const better = said.slice(0, edit - offset) + right;
      const edits = [{ offset: edit, length: said.length - (edit - offset), newText: right }];
      report({
        offset,
        length: word.length,
        message: `“${said}”与本稿的层级（${host.level}）不一致`,
        related,
        severity: host.stated && !doubtful ? 'warning' : 'information',
        fixes: [{ title: `改为“${better}”`, kind: 'suggest', edits }],
      });
    }
  },
});
