import { isHan } from '../../text/chars';
import { defineRule } from '../define';

/** Marks and blanks at which a speaker may draw breath. */
const PAUSES = '，。；：、？！—…“”‘’（）《》,;:?!() \t　';

export const breath = defineRule({
  id: 'speakability/breath',
  title: '一口气念不完',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '两个停顿之间的字太多，念到一半就要换气，听的人也跟不上。可拆句或加逗号。',
  source: '朗读换气的经验值（无标准条款，字数可设置）',
  options: {
    longest: { type: 'number', default: 50, minimum: 10, description: '两个停顿之间最多多少字' },
  },
  examples: [
    {
      bad: '«要切实把广大党员干部的思想和行动统一到中央关于当前形势的科学判断和对各项工作的决策部署上来并且转化为推动高质量发展的强大动力»。',
    },
    { bad: '«要切实把思想和行动统一起来»。', options: { longest: 10 } },
    { good: '要切实把思想统一到中央的科学判断上来，统一到各项决策部署上来，转化为推动发展的强大动力。' },
  ],
  check({ paragraph: { text, kind }, options, report }) {
    if (kind === 'title') return;
    const { longest } = options;
    let start = 0;
    // The last pause within reach: hardly any character has to be looked at.
    while (start + longest < text.length) {
      let pause = start + longest;
      while (pause >= start && !isPause(text, pause)) pause--;
      if (pause >= start) {
        start = pause + 1;
        continue;
      }
      let end = start + longest + 1;
      while (end < text.length && !isPause(text, end)) end++;
      const length = end - start;
      if (/[\u4e00-\u9fff]{10}/.test(text.slice(start, end))) {
        report({ offset: start, length, message: `${length}字中间没有停顿，不便一口气念完` });
      }
      start = end + 1;
    }
  },
});

/** Nearly every unit is a Han character, and none. */
function isPause(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at)) && PAUSES.includes(text.charAt(at));
}
