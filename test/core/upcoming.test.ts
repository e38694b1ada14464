import { afterEach, describe, expect, test } from 'vitest';
import { announce, readTogether, upcomingTexts } from '../../server/src/core/text/upcoming';

/** Counts the characters of texts, and how often it was asked for which. */
function counter() {
  const asked: string[][] = [];
  const count = readTogether((texts) => {
    asked.push([...texts]);
    return texts.map((text) => text.length);
  });
  return { asked, count };
}

afterEach(() => announce([]));

describe('texts that are read together', () => {
  test('are read once, at the first question about one of them, in any order', () => {
    const { asked, count } = counter();
    announce(['一', '二二', '三三三', '二二']);
    expect(upcomingTexts()).toHaveLength(4);
    expect(['三三三', '一', '二二', '三三三', '二二'].map(count)).toEqual([3, 1, 2, 3, 2]);
    expect(asked).toEqual([['一', '二二', '三三三', '二二']]);
  });

  test('leave others to be read alone, and stay known meanwhile', () => {
    const { asked, count } = counter();
    announce(['一', '二二']);
    expect(['一', '四四四四', '四四四四', '二二', '一'].map(count)).toEqual([1, 4, 4, 2, 1]);
    expect(asked).toEqual([['一', '二二'], ['四四四四']]);
    announce([]);
    expect(['二二', '四四四四', '五'].map(count)).toEqual([2, 4, 1]);
    expect(asked.slice(2)).toEqual([['五']]);
  });

  test('give way to those that are announced next', () => {
    const { asked, count } = counter();
    announce(['一']);
    count('一');
    announce(['二二']);
    expect(['二二', '一'].map(count)).toEqual([2, 1]);
    expect(asked).toEqual([['一'], ['二二'], ['一']]);
  });

  test('are read anew where reading them failed', () => {
    let fails = true;
    const count = readTogether((texts) => {
      if (fails) throw new Error('no');
      return texts.map((text) => text.length);
    });
    announce(['一', '二二']);
    expect(() => count('二二')).toThrow('no');
    fails = false;
    expect(['二二', '一'].map(count)).toEqual([2, 1]);
  });
});
