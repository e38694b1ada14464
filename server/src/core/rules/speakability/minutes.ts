import { countCharacters, speakingSeconds } from '../../draft/measure';
import { defineRule } from '../define';

export const minutes = defineRule({
  id: 'speakability/minutes',
  title: '讲稿超过限定时间',
  severity: 'hint',
  scope: 'draft',
  fix: 'none',
  unfinished: 'skip',
  why: '按设定的语速算，整篇念完超过会议给的时间。各部分的分钟数见大纲。',
  source: '语速与限定时间由作者设定（设置项 minutes、charactersPerMinute）',
  options: {
    limit: { type: 'number', default: 0, minimum: 0, description: '限定的分钟数；0 表示用设置项 minutes' },
  },
  examples: [
    {
      bad: '«在全市会议上的讲话»\n同志们：\n今天召开全市会议，主要任务是总结经验、分析形势、部署工作，动员全市上下进一步统一思想、提振精神。下面，我就做好下一步的工作讲几点意见，请大家认真讨论，会后抓好传达学习和贯彻落实，确保各项任务如期完成，以优异的成绩向大会报告。我先讲第一个问题，就是为什么要开这次会。这次会议是在全市上下深入贯彻中央精神的时候召开的，非常及时，也非常必要，各级各部门务必高度重视，把思想统一到会议精神上来，把力量凝聚到各项任务上来。希望大家共同努力，把会议开好。',
      options: { limit: 1 },
    },
    { good: '在全市会议上的讲话\n同志们：\n散会。', options: { limit: 1 } },
  ],
  check({ draft, conventions, options, report }) {
    const limit = options.limit || conventions.minutes;
    const place = draft.parts.title ?? draft.parts.salutation;
    if (limit === 0 || !place) return;
    let characters = 0;
    for (const { kind, text } of draft.paragraphs) {
      if (kind === 'title' || kind === 'salutation' || kind === 'heading' || kind === 'body')
        characters += countCharacters(text);
    }
    const seconds = speakingSeconds(characters, conventions.charactersPerMinute);
    if (seconds <= limit * 60) return;
    const needed = Math.ceil(seconds / 60);
    const message = `按每分钟${conventions.charactersPerMinute}字，约需${needed}分钟，超过限定的${limit}分钟`;
    report({ offset: place.start, length: place.end - place.start, message });
  },
});
