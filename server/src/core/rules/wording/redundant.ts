import { frameHits } from '../../lexicon/frameHits';
import type { Redundancy } from '../../lexicon/redundant';
import { wordingHits } from '../../lexicon/wordingHits';
import { defineRule } from '../define';

export const redundant = defineRule({
  id: 'wording/redundant',
  title: '词义重复或自相矛盾',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个意思说了两遍（“需要亟待”“凯旋归来”），删去一半更干净；“严禁不得”一类正反相抵，意思就反了。',
  source: '通行语文规范与编校用例（词义重复属修辞取舍，作提示；正反相抵属语病）',
  options: {},
  examples: [
    { bad: '这个问题«需要亟待»解决，«涉及到»各方面。', fixed: '这个问题亟待解决，涉及各方面。' },
    { bad: '要«付诸于行动»，«必须要»抓紧。', fixed: '要付诸行动，必须抓紧。' },
    {
      bad: '将奖章«授予给»大家，«赋予于»新的内涵，问题«基本上彻底»解决。',
      fixed: '将奖章授予大家，赋予新的内涵，问题基本解决。',
    },
    { good: '授予给予支持的单位，给予2023年度先进表彰，面临到期债务，基本解决，彻底解决，大部分都已整改。' },
    { bad: '«严禁不得»携带火种。', fixed: '严禁携带火种。' },
    {
      bad: '祝«莘莘学子们»进步，我市«被应邀»参会，进入«前三甲»，问题已«基本全部»整改。',
      fixed: '祝莘莘学子进步，我市应邀参会，进入前三名，问题已基本全部整改。',
    },
    {
      bad: '本次培训«为期3天时间»，我县«被誉为是»“小桃源”，«CPI指数»上涨，建设«历时三年的时间»，«目的主要还是为了»增收。',
    },
    {
      bad: '我县是«唯一入选的县区之一»，«个别单位还普遍»存在，«大多数违纪者都无一例外»地失守，面貌«必将有可能»改变。',
    },
    {
      bad: '问题«基本上全部»整改，«避免不犯错误»，«首次登台再次»亮相，«谁也不能否认，家乡没有发生»巨变。',
    },
    {
      good: '为期三天，为期两个月的暑运时间过半，历时三年时间段，我县是入选的县区之一，唯一入选的县，唯一性之一说，少数民族普遍，个别与普遍，几乎完全是农民，有一定可能，不一定有可能，化为成功，目的地是为了方便游客。',
    },
    {
      good: '首次当选后再次连任，以免不必要的损失，防止不当得利，绿化面积达到之多，三位老师带着孩子们，老师们，人均都有，有的单位存在，大多数单位已整改，必将改变。首批入选单位之一，第一批试点之一。',
    },
    {
      good: '大多数少数民族村，所有少数民族群众，有些完全不同的看法，不得禁止或者限制，一定可能性，切忌要求过高，唯一标识之一码通用，目的不是为了考核，正好有三位同志左右为难，谁也不能否认，我们有成绩，但没有得到根本改变的问题还在。',
    },
    {
      bad: '价格«小幅猛增»，部门之间«陆续同时»上报，问题«普遍的个别现象»，«20名志愿者们»到场，产量«多达六十万之多»，建设«长达八年之久»。',
    },
    {
      bad: '«切忌会前不得»喝酒，«杜绝漏洞不再»出现，他«肯定也许»会来，灾后«一下子逐渐»恢复，这事«整整约»3年。',
    },
    { good: '莘莘学子，应邀参会，全省前三甲医院，几乎全部整改，受到表扬。' },
    { good: '亟待解决，涉及各方面，涉及到期债务，必须要求各级抓紧，国际间谍，切忌浮躁。' },
  ],
  check({ paragraph: { text }, report }) {
    const told: { start: number; end: number }[] = [];
    for (const { start, end, entry: value } of wordingHits(text, 'redundancy')) {
      if (end < text.length && value.notBefore?.includes(text.charAt(end))) continue;
      if (start > 0 && value.notAfter?.includes(text.charAt(start - 1))) continue;
      told.push({ start, end });
      const length = end - start;
      const edits = [{ offset: start, length, newText: value.better }];
      report({
        offset: start,
        length,
        message: value.contradiction ? `“${value.phrase}”正反相抵` : `“${value.phrase}”词义重复`,
        severity: severityOf(value),
        ...(value.better === ''
          ? {}
          : { fixes: [{ title: `改为“${value.better}”`, kind: 'suggest' as const, edits }] }),
      });
    }
    for (const { start, end, frame } of frameHits(text)) {
      if (told.some((one) => one.start < end && one.end > start)) continue;
      report({ offset: start, length: end - start, message: frame.message, severity: severityOf(frame) });
    }
  },
});

/** What published speech never has is a mistake; a repetition is a matter of taste. */
function severityOf({ contradiction, doubtful }: Pick<Redundancy, 'contradiction' | 'doubtful'>) {
  if (!contradiction) return 'hint';
  return doubtful ? 'information' : 'warning';
}
