import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { interned, keptByText } from '../../server/src/core/text/kept';

describe('what is kept by text', () => {
  it('is read once for each text, however the text came about', () => {
    let reads = 0;
    const lengthOf = keptByText((text) => {
      reads++;
      return text.length;
    });
    expect([lengthOf('同志们：'), lengthOf('同志们，'), lengthOf(['同志们', '：'].join(''))]).toEqual([4, 4, 4]);
    expect(reads).toBe(2);
  });

  it('is one string for all texts alike', () => {
    const line = '要把各项任务分解到岗、落实到人，确保件件有着落。';
    expect(interned(`${line}\n${line}`.slice(0, line.length))).toBe(line);
    expect(interned('')).toBe('');
  });

  it('does not hold every state of a draft that was typed', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const checker = new Checker();
    const text = `${'各级各部门要把责任压实到岗，把问题解决在一线，让群众看到变化。\n'.repeat(1000)}`;
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    checker.check(text);
    const before = used();
    const states = 150;
    for (let i = 0; i < states; i++) checker.check(`${text}我讲第${i}点意见，请大家认真记好、抓好落实，不要走样。`);
    // A state of the text is 64 KB.
    expect((used() - before) / states).toBeLessThan(32_000);
  }, 30_000);
});
