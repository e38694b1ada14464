/** Longest line that may be a bar of buttons, and longest button. */
const LONGEST_BAR = 160;
const LONGEST_BUTTON = 8;
const LONGEST_STEP = 14;
/** From so many columns parted by bars on, half of them may be words that are not known. */
const MANY = 4;
/** What stands between the buttons beside blanks; numbers are pages and counts. */
const MARKS = '、|｜丨│┆>»›<«/／·•[]【】()（）：:_,-—–=+~★☆▶►◀▲▼↑↓→←…0123456789.♥❤👍';
const BETWEEN = new RegExp(`[\\s${MARKS.replace(/[[\]\\-]/g, '\\$&')}]+`, 'u');
const BLANKS = ' \t\u00a0\u2002\u2003\u3000\ufeff';
/** Words around the numbers: `共3页`, `第2页`, `12人`. */
const FILLERS: ReadonlySet<string> = new Set(
  '共 第 页 次 人 条 个 篇 到 去 跳转 转到 分 秒 阅读 浏览 点击 万 已有 共有 已 约 每页'.split(' '),
);

/** The words of a page's buttons. */
export class Menu {
  /** In lower case. */
  private readonly words: ReadonlySet<string>;
  /** Units that a button's word may begin with, or that may stand ahead of one: nearly every line is told by its first. */
  private readonly heads = new Uint8Array(1 << 16);

  constructor(words: readonly string[]) {
    this.words = new Set(words.map((word) => word.toLowerCase()));
    for (const word of [...this.words, ...FILLERS]) {
      this.heads[word.charCodeAt(0)] = 1;
      this.heads[word.toUpperCase().charCodeAt(0)] = 1;
    }
    for (const unit of MARKS + BLANKS) this.heads[unit.charCodeAt(0)] = 1;
  }

  has(word: string): boolean {
    return this.words.has(word.toLowerCase());
  }

  /** Whether a text is one button and nothing else. */
  isButton(text: string): boolean {
    return this.isBar(`${text} 1`);
  }

  /** Whether a line is a path through a site: `首页 > 范文 > 讲话稿`. */
  isPath(line: string): boolean {
    if (line.length > LONGEST_BAR || !(line.includes('>') || line.includes('»') || line.includes('›'))) return false;
    const steps = line.split(/\s*[>»›]+\s*/u).filter((step) => step !== '');
    return (
      steps.length >= 3 &&
      steps.every((step) => step.length <= LONGEST_STEP) &&
      steps.some((step) => step.length > 1 && this.has(step))
    );
  }

  /** Whether a line is made of buttons and nothing else: at least two of them, or one with a number or filler. */
  isBar(line: string): boolean {
    if (line.length > LONGEST_BAR) return false;
    if (isParted(line)) {
      const columns = line.split(/\s*[|｜│丨]\s*/u).filter((column) => column !== '');
      if (columns.length >= MANY && columns.every((column) => column.length <= LONGEST_BUTTON))
        return columns.filter((column) => this.has(column)).length * 2 >= columns.length;
    }
    if (this.heads[line.charCodeAt(0)] === 0 || !this.opens(line)) return false;
    let buttons = 0;
    let fillers = 0;
    for (const word of line.split(BETWEEN)) {
      if (word === '') continue;
      if (FILLERS.has(word)) fillers++;
      else if (this.has(word) || this.has(word.replace(/[共第页次人条]{1,3}$/u, ''))) buttons++;
      else return false;
    }
    return buttons >= 2 || (buttons === 1 && (fillers > 0 || /\d/.test(line)));
  }

  /** Whether blanks part a line into short columns, half of them buttons: `范文　范例　本站特色`. */
  isLooseBar(line: string): boolean {
    const columns = line.split(/\s+/u);
    const known = columns.filter((column) => this.has(column)).length;
    return known >= 2 && known * 2 >= columns.length && columns.every((column) => column.length <= LONGEST_BUTTON);
  }

  /** Whether the first word may be a button. */
  private opens(line: string): boolean {
    let start = 0;
    while (start < line.length && BETWEEN.test(line.charAt(start))) start++;
    let end = start;
    while (end < line.length && end - start <= LONGEST_BUTTON && !BETWEEN.test(line.charAt(end))) end++;
    const word = line.slice(start, end);
    return FILLERS.has(word) || this.has(word);
  }
}

/** Whether upright bars part a line into columns. */
function isParted(line: string): boolean {
  return line.includes('|') || line.includes('｜') || line.includes('│') || line.includes('丨');
}
