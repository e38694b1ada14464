import { defineRule } from '../define';

export const longParagraph = defineRule({
  id: 'speakability/long-paragraph',
  title: '一段太长',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  optIn: true,
  why: '一段到底，讲的人找不到停顿，听的人抓不住层次。可按层次分段。',
  source: '讲稿分段的经验值（无标准条款，字数可设置）',
  options: {
    longest: { type: 'number', default: 600, minimum: 50, description: '一段最多多少字' },
  },
  examples: [
    {
      bad: '«　　今天开会»，主要是总结工作、部署任务，时间不长，内容不少，请大家认真听、认真记，会后抓好落实，不要走过场，务求取得实效。',
      options: { longest: 50 },
    },
    { good: '　　今天开会，主要是总结工作、部署任务。' },
  ],
  check({ paragraph: { text, kind }, options, report }) {
    if (kind !== 'body' || text.length <= options.longest) return;
    const first = text.search(/[，。；：、？！]/);
    report({
      offset: 0,
      length: first > 0 ? first : Math.min(text.length, 20),
      message: `这一段有${text.length}字，可分段`,
    });
  },
});
